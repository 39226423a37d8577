import type { Lane } from "@telebus/contracts";
import { LearnedRate } from "./learned-rate.js";
import { TokenBucket } from "./token-bucket.js";
import type { Waiting } from "./waiting.js";

/** Lanes for people: one token of the bot's is always kept back for them. */
const PEOPLE: ReadonlySet<Lane> = new Set<Lane>(["control", "interactive", "moderation"]);
const KEPT_FOR_PEOPLE = 1;

/** What the whole bot may spend: its bucket, at the rate that Telegram has taught, and the times it has to stand still. */
export class BotPurse {
  readonly #bucket: TokenBucket;
  #learned: LearnedRate;
  #full: number;
  #rate: number;
  #closedUntil = Number.NEGATIVE_INFINITY;

  constructor(perSecond: number, now: number) {
    this.#bucket = new TokenBucket({ ratePerSecond: perSecond, capacity: perSecond, now });
    this.#learned = new LearnedRate(perSecond);
    this.#full = perSecond;
    this.#rate = perSecond;
  }

  /** Somebody has given it another rate; what Telegram has taught of the one before counts no more. */
  allow(perSecond: number, now: number): void {
    if (perSecond === this.#full) return;
    this.#full = perSecond;
    this.#learned = new LearnedRate(perSecond);
    this.#follow(now);
  }

  /**
   * The earliest time for this call; what spends nothing waits for nothing.
   * @param isUrgent it may take what is kept back for people
   */
  readyAt({ lane, cost }: Waiting, now: number, isUrgent = false): number {
    if (cost === 0) return now;
    this.#follow(now);
    const kept = isUrgent || PEOPLE.has(lane) ? 0 : KEPT_FOR_PEOPLE;
    return Math.max(this.#closedUntil, this.#bucket.readyAt(now, cost + kept));
  }

  /** What it may spend now: none while it stands still. */
  perSecond(now: number): number {
    return this.#closedUntil > now ? 0 : this.#learned.at(now);
  }

  spend(now: number, cost: number): void {
    this.#bucket.spend(now, cost);
  }

  settle(now: number, cost: number): void {
    this.#bucket.settle(now, cost);
  }

  giveBack(cost: number): void {
    this.#bucket.giveBack(cost);
  }

  /** What was paid for has taken all there was, until `since`. */
  drain(now: number, since: number): void {
    this.#bucket.drain(now, since);
  }

  /** Telegram refused the whole bot: it stands still until then, and goes on more slowly. */
  close(now: number, until: number): void {
    const isNews = now >= this.#closedUntil;
    this.#closedUntil = Math.max(this.#closedUntil, until);
    if (isNews) this.#learned.onRefused(until);
    this.#follow(now);
  }

  #follow(now: number): void {
    const rate = this.#learned.at(now);
    if (rate === this.#rate) return;
    this.#rate = rate;
    this.#bucket.changeRate(now, rate);
  }
}
