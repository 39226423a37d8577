import type { DeadLetter } from "../bus.js";

const MAX_LETTERS = 10_000;

/** The dead letters of a bus in memory; of too many the newest are kept. */
export class LetterBox {
  readonly #letters: DeadLetter[] = [];

  add(letter: DeadLetter): void {
    this.#letters.push(letter);
    if (this.#letters.length > MAX_LETTERS) this.#letters.shift();
  }

  /** The newest last. */
  newest(limit: number): readonly DeadLetter[] {
    return this.#letters.slice(Math.max(0, this.#letters.length - limit));
  }
}
