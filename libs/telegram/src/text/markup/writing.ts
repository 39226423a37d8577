import type { MessageEntity } from "@grammyjs/types";
import { byPlace, type FormattedText, type Look } from "../formatted-text.js";

/** What words look like that turn out to have been meant; none where it is nothing. */
export type LookOf = (words: string) => Look | undefined;

interface Open<Mark> {
  readonly mark: Mark;
  readonly offset: number;
  readonly lookOf: LookOf;
}

/** A formatted text as it grows: words, and looks that begin and end between them, each named by its mark. */
export class Writing<Mark> {
  text = "";
  readonly #open: Open<Mark>[] = [];
  readonly #entities: MessageEntity[] = [];

  /** The mark that was opened last and has not ended. */
  get last(): Mark | undefined {
    return this.#open.at(-1)?.mark;
  }

  isOpen(mark: Mark): boolean {
    return this.#open.some((open) => open.mark === mark);
  }

  /** @param look of the words until its end */
  open(mark: Mark, look: Look | LookOf): void {
    const lookOf = typeof look === "function" ? look : () => look;
    this.#open.push({ mark, offset: this.text.length, lookOf });
  }

  /** Ends the look that was opened last under this mark, and whatever was opened in it. */
  close(mark: Mark, instead?: LookOf): void {
    const at = this.#open.findLastIndex((open) => open.mark === mark);
    if (at < 0) return;
    const ended = this.#open.splice(at);
    for (const [n, { offset, lookOf }] of ended.toReversed().entries()) {
      const isOuter = n === ended.length - 1;
      const look = isOuter && instead !== undefined ? instead : lookOf;
      this.#add(offset, look(this.text.slice(offset)));
    }
  }

  /** Words that have one look and nothing in them. */
  write(words: string, look?: Look): void {
    const offset = this.text.length;
    this.text += words;
    this.#add(offset, look);
  }

  /** The text; what is still open ends with it. */
  done(): FormattedText {
    while (this.last !== undefined) this.close(this.last);
    return { text: this.text, entities: this.#entities.toSorted(byPlace) };
  }

  #add(offset: number, look: Look | undefined): void {
    const length = this.text.length - offset;
    if (length > 0 && look !== undefined) this.#entities.push({ ...look, offset, length });
  }
}
