/** What is not held by its chat ends within half of it: no more than that waits in the sender. */
const OVERDUE_MS = 2_000;

/** A call of a post that was asked for. */
export interface AskedCall {
  readonly bot: number;
  readonly chat: number;
  /** 0 is no topic. */
  readonly thread: number;
  readonly post: number;
  /** When it was said. */
  readonly postAt: Date;
  readonly hub: number;
  readonly fanOut: number;
}

type Known = Pick<AskedCall, "post" | "hub" | "chat" | "thread">;

/** The calls that were asked for here and of which no end is known, to see whose chats keep the sender waiting. */
export class Watch {
  /** In the order asked for. */
  readonly #calls = new Map<string, { readonly call: AskedCall; readonly at: number }>();
  #endedAt = Number.NEGATIVE_INFINITY;

  onAsked(calls: readonly AskedCall[], now: number): void {
    for (const call of calls) {
      this.#calls.delete(keyOf(call));
      this.#calls.set(keyOf(call), { call, at: now });
    }
  }

  onEnded(calls: readonly Known[], now: number): void {
    for (const call of calls) this.#calls.delete(keyOf(call));
    if (calls.length > 0) this.#endedAt = now;
  }

  /**
   * Those that should have ended by now, as far as is known here; each is given once. While nothing ends at all it is the
   * sender that is away, and no chat keeps anybody waiting.
   */
  overdue(now: number): readonly AskedCall[] {
    const overdue: AskedCall[] = [];
    for (const [key, { call, at }] of this.#calls) {
      if (at + OVERDUE_MS > now || at >= this.#endedAt) break;
      this.#calls.delete(key);
      overdue.push(call);
    }
    return overdue;
  }
}

const keyOf = ({ post, hub, chat, thread }: Known): string => `${post}:${hub}:${chat}:${thread}`;
