import type { Clock } from "../clock.js";
import { tooManyRequests } from "../errors.js";
import type { Room } from "../world/types.js";
import { SlidingWindow, TokenBucket, type Purse } from "./purses.js";

/** `soft`: refused with the wait. `open`: no limits. */
export type LimitMode = "soft" | "open";

/** Telegram's published limits; what it really does it does not say. */
export interface LimitValues {
  readonly botPerSecond: number;
  readonly privateChatPerSecond: number;
  /** So many may come at once in a private chat. */
  readonly privateChatBurst: number;
  readonly groupPerMinute: number;
}

export const defaultLimits: LimitValues = {
  botPerSecond: 30,
  privateChatPerSecond: 1,
  privateChatBurst: 3,
  groupPerMinute: 20,
};

const MINUTE_MS = 60_000;
/** From this many on, purses that are full again are forgotten. */
const SWEEP_AT = 10_000;

/** The limits of all bots: for each the whole bot, and each chat. Edits spend as sends do. */
export class Limiter {
  private readonly purses = new Map<string, Purse>();
  private sweepAt = SWEEP_AT;

  constructor(
    private readonly clock: Clock,
    public mode: LimitMode,
    public values: LimitValues,
  ) {}

  clear(): void {
    this.purses.clear();
  }

  /**
   * Spends for messages to one chat, an album as many as it has items; nothing is spent by a refusal.
   * @throws ApiError 429 with the wait in whole seconds.
   */
  spend(botId: number, room: Room, messages: number): void {
    if (this.mode === "open") return;
    const now = this.clock.now();
    const purses = [this.botPurse(botId), this.chatPurse(botId, room)];
    const waitMs = Math.max(...purses.map((purse) => purse.waitMs(now, messages)));
    if (waitMs > 0) throw tooManyRequests(Math.max(1, Math.ceil(waitMs / 1000)));
    for (const purse of purses) purse.spend(now, messages);
    if (this.purses.size > this.sweepAt) this.sweep(now);
  }

  private botPurse(botId: number): Purse {
    const { botPerSecond } = this.values;
    return this.purse(`bot:${botId}`, () => new TokenBucket(botPerSecond, botPerSecond));
  }

  private chatPurse(botId: number, room: Room): Purse {
    const { privateChatBurst, privateChatPerSecond, groupPerMinute } = this.values;
    return this.purse(`chat:${botId}:${room.key}`, () =>
      room.chat.type === "private"
        ? new TokenBucket(privateChatBurst, privateChatPerSecond)
        : new SlidingWindow(groupPerMinute, MINUTE_MS),
    );
  }

  private purse(name: string, make: () => Purse): Purse {
    const found = this.purses.get(name);
    if (found) return found;
    const purse = make();
    this.purses.set(name, purse);
    return purse;
  }

  private sweep(now: number): void {
    for (const [name, purse] of this.purses) if (purse.isFull(now)) this.purses.delete(name);
    this.sweepAt = Math.max(SWEEP_AT, this.purses.size * 2);
  }
}
