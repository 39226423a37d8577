import type { StoredMessage } from "../message.js";

const COMPACT_AT = 1024;

/** First in, first out; what is given back comes first again, in its order. */
export class MessageQueue {
  #returned: StoredMessage[] = [];
  #messages: StoredMessage[] = [];
  #head = 0;

  get size(): number {
    return this.#returned.length + this.#messages.length - this.#head;
  }

  /** What `shift` would give. */
  get first(): StoredMessage | undefined {
    return this.#returned[0] ?? this.#messages[this.#head];
  }

  push(message: StoredMessage): void {
    this.#messages.push(message);
  }

  giveBack(messages: readonly StoredMessage[]): void {
    this.#returned = [...this.#returned, ...messages].toSorted((one, other) => one.sequence - other.sequence);
  }

  shift(): StoredMessage | undefined {
    const returned = this.#returned.shift();
    if (returned !== undefined) return returned;
    const message = this.#messages[this.#head];
    if (message !== undefined) this.#head += 1;
    this.#compact();
    return message;
  }

  /** Lets go of what was taken; moving the rest pays off only once that is more than half. */
  #compact(): void {
    if (this.#head < COMPACT_AT || this.#head * 2 < this.#messages.length) return;
    this.#messages = this.#messages.slice(this.#head);
    this.#head = 0;
  }
}
