/** So many failures in a row, and the chat is left alone for a while. */
const IN_A_ROW = 3;
const BREAK_MS = 5 * 60_000;
/** Chats that are remembered for their failures; beyond that, the oldest are forgiven. */
const REMEMBERED = 10_000;

/** Leaves a chat alone that refuses one call after the other: more of them would only keep others waiting. */
export class ChatBreaker {
  readonly #failures = new Map<number, number>();

  /** @returns until when the chat is to be left alone, where this failure was one too many */
  onFailed(chat: number, now: number): number | undefined {
    const failures = (this.#failures.get(chat) ?? 0) + 1;
    this.#failures.delete(chat);
    if (failures >= IN_A_ROW) return now + BREAK_MS;
    this.#failures.set(chat, failures);
    const [oldest] = this.#failures.keys();
    if (this.#failures.size > REMEMBERED && oldest !== undefined) this.#failures.delete(oldest);
    return undefined;
  }

  onSucceeded(chat: number): void {
    this.#failures.delete(chat);
  }
}
