import type { Clock } from "../clock.js";
import { badRequest, tooManyRequests } from "../errors.js";
import type { Room } from "../world/types.js";
import { FloodWait } from "./flood-wait.js";
import type { Spender } from "./line.js";
import { BotScopes, type ChatScope } from "./scope.js";
import type { LimitMode, LimitValues } from "./values.js";

/** The account that paid broadcasts are paid from. */
export interface StarAccount {
  /** Stars the bot has. */
  balance(botId: number): number;
  /** Takes the price of so many messages. */
  payForBroadcast(botId: number, messages: number): void;
}

/** Too many wait for one chat, or are under way: come again in a minute. */
export const MINUTE_SECONDS = 60;

interface Spending {
  readonly botId: number;
  readonly bot: BotScopes;
  readonly chat: ChatScope;
  readonly amount: number;
  /** What it costs in the chat: more than its number where texts are long. */
  readonly chatAmount: number;
  readonly spender: Spender | undefined;
  readonly nowMs: number;
}

/** The limits of all bots: for each the whole bot, and each chat. Edits spend as sends do. */
export class Limiter {
  readonly bots = new Map<number, BotScopes>();

  constructor(
    private readonly clock: Clock,
    public mode: LimitMode,
    public values: LimitValues,
    private readonly stars: StarAccount,
  ) {}

  clear(): void {
    this.bots.clear();
  }

  /** Other limits from now on; what was spent is forgotten. */
  change(mode: LimitMode, values: LimitValues): void {
    this.mode = mode;
    this.values = values;
    this.clear();
  }

  /**
   * Spends for messages to one chat, an album as many as it has items; nothing is spent by a refusal.
   * @param spender the call, where it can stand in a line or pay
   * @param chatAmount what they cost in the chat, where that is more than their number
   * @throws FloodWait 429 with the wait. @throws ApiError 400 where it cannot pay
   */
  spend(botId: number, room: Room, amount: number, spender?: Spender, chatAmount = amount): void {
    if (this.mode === "open") return;
    const nowMs = this.clock.now();
    const bot = this.botScopes(botId);
    const spending = { botId, bot, chat: bot.chat(room, nowMs), amount, chatAmount, spender, nowMs };
    if (spender?.isPaid && this.stars.balance(botId) < this.values.paidMinimumStars)
      throw badRequest("BALANCE_TOO_LOW");
    const free = spender?.isPaid
      ? Math.min(amount, Math.max(0, Math.floor(bot.whole.purse.free(nowMs))))
      : amount;
    this.checkWaits(spending, free);
    bot.whole.purse.spend(nowMs, free);
    spending.chat.purse.spend(nowMs, chatAmount);
    if (free < amount) this.pay(spending, amount - free);
  }

  /** Spends for a chat action or a draft: little, and as a message would it is refused. @throws FloodWait */
  spendLightly(botId: number, room: Room, spender?: Spender): void {
    this.spend(botId, room, this.values.actionCost, spender);
  }

  private checkWaits(spending: Spending, free: number): void {
    const { bot, chat, amount, chatAmount, spender, nowMs } = spending;
    const scopes = [
      { scope: bot.whole, waitMs: free > 0 ? bot.whole.waitMs(nowMs, free) : 0 },
      { scope: chat, waitMs: chat.waitMs(nowMs, chatAmount, spender) },
    ];
    const paidWaitMs = amount > free ? bot.paid.waitMs(nowMs, amount - free) : 0;
    const waitMs = Math.max(paidWaitMs, ...scopes.map((each) => each.waitMs));
    if (waitMs <= 0) return;
    if (this.mode === "hold") throw this.joinLine(spending, waitMs);
    if (this.mode === "soft") throw new FloodWait(waitMs, () => undefined);
    const closedMs = scopes.map((each) =>
      each.waitMs > 0 ? each.scope.penalizeMs(nowMs, each.waitMs, this.values.penaltyMs) : 0,
    );
    throw new FloodWait(Math.max(waitMs, ...closedMs), () => undefined);
  }

  private joinLine({ chat: { line }, chatAmount, spender, nowMs }: Spending, waitMs: number): Error {
    if (!line.has(spender) && line.length >= this.values.unsentPerChat)
      return tooManyRequests(MINUTE_SECONDS);
    if (!spender) return new FloodWait(waitMs, () => undefined);
    line.join(spender, { amount: chatAmount, dueAtMs: nowMs + waitMs });
    return new FloodWait(waitMs, () => line.leave(spender));
  }

  private pay({ botId, bot, nowMs }: Spending, messages: number): void {
    bot.paid.spend(nowMs, messages);
    this.stars.payForBroadcast(botId, messages);
  }

  private botScopes(botId: number): BotScopes {
    const found = this.bots.get(botId);
    if (found) return found;
    const scopes = new BotScopes(this.values);
    this.bots.set(botId, scopes);
    return scopes;
  }
}
