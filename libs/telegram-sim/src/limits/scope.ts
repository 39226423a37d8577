import type { Room } from "../world/types.js";
import { Line, type Spender } from "./line.js";
import { isFull, SlidingWindow, TokenBucket, type Purse } from "./purses.js";
import type { LimitValues } from "./values.js";

const MINUTE_MS = 60_000;
/** However often somebody does not obey. */
const LONGEST_PENALTY_MS = 60 * MINUTE_MS;

/** A limit of its own: a whole bot, or one chat of a bot. */
export class Scope {
  readonly line = new Line();
  private closedUntilMs = -Infinity;

  constructor(readonly purse: Purse) {}

  /** How long until this one can spend, behind those who wait already. */
  waitMs(nowMs: number, amount: number, spender?: Spender): number {
    const ahead = this.line.ahead(spender);
    const inLineMs = ahead.amount > 0 ? Math.max(1, ahead.dueAtMs - nowMs) : 0;
    return Math.max(this.closedForMs(nowMs), inLineMs, this.purse.waitMs(nowMs, amount, ahead.amount));
  }

  /** A refusal in `hard`: closes the scope, or keeps it closed for longer. @returns how long in all. */
  penalizeMs(nowMs: number, waitMs: number, penaltyMs: number): number {
    const closedForMs = this.closedForMs(nowMs);
    const untilOpenMs = closedForMs > 0 ? closedForMs + penaltyMs : Math.max(waitMs, penaltyMs);
    this.closedUntilMs = nowMs + Math.max(closedForMs, Math.min(untilOpenMs, LONGEST_PENALTY_MS), waitMs);
    return this.closedUntilMs - nowMs;
  }

  /** Nothing to remember. */
  isIdle(nowMs: number): boolean {
    return this.closedForMs(nowMs) === 0 && this.line.length === 0 && isFull(this.purse, nowMs);
  }

  private closedForMs(nowMs: number): number {
    return Math.max(0, this.closedUntilMs - nowMs);
  }
}

/** A scope of one chat, and which. */
export class ChatScope extends Scope {
  constructor(
    readonly room: Room,
    values: LimitValues,
  ) {
    const { privateChatBurst, privateChatPerSecond, groupPerMinute } = values;
    super(
      room.chat.type === "private"
        ? new TokenBucket(privateChatBurst, privateChatPerSecond)
        : new SlidingWindow(groupPerMinute, MINUTE_MS),
    );
  }
}

/** From this many on, chats with nothing to remember are forgotten. */
const SWEEP_AT = 10_000;

/** All scopes of one bot. */
export class BotScopes {
  readonly whole: Scope;
  /** What is paid for does not touch the free rate. */
  readonly paid: Purse;
  readonly chats = new Map<string, ChatScope>();
  private sweepAt = SWEEP_AT;

  constructor(private readonly values: LimitValues) {
    const { botPerSecond, paidPerSecond } = values;
    this.whole = new Scope(new TokenBucket(botPerSecond, botPerSecond));
    this.paid = new TokenBucket(paidPerSecond, paidPerSecond);
  }

  chat(room: Room, nowMs: number): ChatScope {
    const found = this.chats.get(room.key);
    if (found) return found;
    if (this.chats.size >= this.sweepAt) this.sweep(nowMs);
    const scope = new ChatScope(room, this.values);
    this.chats.set(room.key, scope);
    return scope;
  }

  private sweep(nowMs: number): void {
    for (const [key, scope] of this.chats) if (scope.isIdle(nowMs)) this.chats.delete(key);
    this.sweepAt = Math.max(SWEEP_AT, this.chats.size * 2);
  }
}
