import { Heap } from "./heap.js";
import type { Waiting } from "./waiting.js";

/** The calls of one chat in one lane, in the order asked for. It is never empty while the lane knows it. */
export interface ChatQueue<Call> {
  readonly key: number | string;
  head: Call;
  readonly rest: Call[];
  /** Not before this time. */
  notBefore: number;
}

/**
 * One lane of one bot. Each of its chats is in exactly one place: ready (may go now, by order asked for), later (by
 * time), or taken (its head is under way).
 */
export class LaneQueue<Call extends Waiting> {
  readonly #chats = new Map<number | string, ChatQueue<Call>>();
  readonly #ready = new Heap<ChatQueue<Call>>(({ head }) => head.sequence);
  readonly #later = new Heap<ChatQueue<Call>>(({ notBefore }) => notBefore);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(call: Call, now: number): void {
    this.#size++;
    // Calls that speak into no chat have no order among each other: each is a queue of its own.
    const key = call.chat ?? `call ${call.sequence}`;
    const queue = this.#chats.get(key);
    if (queue !== undefined) return void queue.rest.push(call);
    const created = { key, head: call, rest: [], notBefore: now };
    this.#chats.set(key, created);
    this.#ready.push(created);
  }

  /** The chat that is first in line now; it stays where it is. */
  ready(now: number): ChatQueue<Call> | undefined {
    for (
      let next = this.#later.peek();
      next !== undefined && next.notBefore <= now;
      next = this.#later.peek()
    ) {
      this.#later.pop();
      this.#ready.push(next);
    }
    return this.#ready.peek();
  }

  /** When the first of the waiting chats may go. */
  nextAt(): number | undefined {
    return this.#later.peek()?.notBefore;
  }

  /** The chat first in line must wait: `queue` is what `ready` gave. */
  postpone(queue: ChatQueue<Call>, until: number): void {
    this.#ready.pop();
    this.hold(queue, until);
  }

  /** Takes the chat first in line out of the line, until `finish` or `hold`. */
  take(): ChatQueue<Call> {
    const queue = this.#ready.pop();
    if (queue === undefined) throw new TypeError("no chat is ready in this lane");
    return queue;
  }

  finish(queue: ChatQueue<Call>, now: number): void {
    this.#size--;
    const next = queue.rest.shift();
    if (next === undefined) return void this.#chats.delete(queue.key);
    queue.head = next;
    queue.notBefore = now;
    this.#ready.push(queue);
  }

  hold(queue: ChatQueue<Call>, until: number): void {
    queue.notBefore = until;
    this.#later.push(queue);
  }
}
