import { GroupWindow } from "./group-window.js";
import type { Limits, Purse } from "./limits.js";
import type { Waiting } from "./waiting.js";
import { TokenBucket } from "./token-bucket.js";

/** Spends nothing: for calls outside the limits. */
const free: Purse = {
  readyAt: (now) => now,
  spend: () => undefined,
  settle: () => undefined,
  giveBack: () => undefined,
  isIdle: () => true,
};

const SWEEP_EVERY_MS = 60_000;

/** One purse per chat, shared by all lanes; those that are full again are forgotten. */
export class ChatPurses {
  readonly #limits: Limits;
  readonly #purses = new Map<number, Purse>();
  /** Chats that Telegram has refused, or that are left alone: until when. */
  readonly #closed = new Map<number, number>();
  #sweptAt = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  of(call: Waiting, now: number): Purse {
    if (call.chat === undefined || call.cost === 0) return free;
    this.#sweep(now);
    const known = this.#purses.get(call.chat);
    if (known !== undefined) return known;
    const purse = isGroup(call) ? new GroupWindow(this.#limits) : this.#chatBucket(now);
    this.#purses.set(call.chat, purse);
    return purse;
  }

  /** Nothing that spends goes into this chat before `until`, in whatever lane. */
  close(chat: number, until: number): void {
    this.#closed.set(chat, Math.max(until, this.#closed.get(chat) ?? 0));
  }

  /** How many chats are closed. */
  closedCount(now: number): number {
    let count = 0;
    for (const until of this.#closed.values()) if (until > now) count++;
    return count;
  }

  /** The earliest time at which this call may be spent for. */
  readyAt(call: Waiting, now: number): number {
    const purse = this.of(call, now);
    const closedUntil = call.chat === undefined || call.cost === 0 ? undefined : this.#closed.get(call.chat);
    return Math.max(purse.readyAt(now, call.cost), closedUntil ?? now);
  }

  #chatBucket(now: number): Purse {
    const { chatPerSecond, chatBurst } = this.#limits;
    return new TokenBucket({ ratePerSecond: chatPerSecond, capacity: chatBurst, now });
  }

  #sweep(now: number): void {
    if (now < this.#sweptAt + SWEEP_EVERY_MS) return;
    this.#sweptAt = now;
    for (const [chat, purse] of this.#purses) if (purse.isIdle(now)) this.#purses.delete(chat);
    for (const [chat, until] of this.#closed) if (until <= now) this.#closed.delete(chat);
  }
}

/** Ids of people are positive. Groups and channels cannot be told apart by id: the stricter limit, unless we know. */
export const isGroup = ({ chat, chatType }: Pick<Waiting, "chat" | "chatType">): boolean =>
  chatType === undefined ? chat !== undefined && chat < 0 : chatType === "group" || chatType === "supergroup";
