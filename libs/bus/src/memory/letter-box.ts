import { randomUUID } from "node:crypto";
import type { DeadLetter, KeptLetter, LetterBox } from "../bus.js";

const MAX_LETTERS = 10_000;

/** The dead letters of a bus in memory; of too many the newest are kept. */
export class MemoryLetterBox implements LetterBox {
  readonly #name = `memory ${randomUUID()}`;
  readonly #letters: KeptLetter[] = [];
  readonly #checkOpen: () => void;

  /** @param checkOpen throws when the bus is closed */
  constructor(checkOpen: () => void) {
    this.#checkOpen = checkOpen;
  }

  add(kept: KeptLetter): void {
    this.#letters.push(kept);
    if (this.#letters.length > MAX_LETTERS) this.#letters.shift();
  }

  /** The newest last. */
  async newest(limit: number): Promise<readonly DeadLetter[]> {
    this.#checkOpen();
    return this.#letters.slice(Math.max(0, this.#letters.length - limit)).map(({ letter }) => letter);
  }

  async name(): Promise<string> {
    this.#checkOpen();
    return this.#name;
  }

  async after(sequence: number, limit: number): Promise<readonly KeptLetter[]> {
    this.#checkOpen();
    return this.#letters.filter((kept) => kept.sequence > sequence).slice(0, limit);
  }

  async read(sequence: number): Promise<KeptLetter | undefined> {
    this.#checkOpen();
    return this.#letters.find((kept) => kept.sequence === sequence);
  }
}
