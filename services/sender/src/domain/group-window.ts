import type { Limits, Purse } from "./limits.js";

const MINUTE_MS = 60_000;

/** A group's purse: no minute, wherever it begins, sees more than the limit, and messages keep their distance. */
export class GroupWindow implements Purse {
  readonly #perMinute: number;
  readonly #spacingMs: number;
  /** When the messages of the last minute had surely arrived, oldest first. */
  #sent: number[] = [];
  #underWay = 0;

  constructor({ groupPerMinute, chatPerSecond }: Limits) {
    this.#perMinute = groupPerMinute;
    this.#spacingMs = 1000 / chatPerSecond;
  }

  readyAt(now: number, cost: number): number {
    if (this.#perMinute === Number.POSITIVE_INFINITY) return now;
    return Math.max(now, this.#distantAt(now), this.#roomAt(now, cost));
  }

  spend(_now: number, cost: number): void {
    this.#underWay += cost;
  }

  settle(now: number, cost: number): void {
    this.#underWay -= cost;
    if (this.#perMinute === Number.POSITIVE_INFINITY) return;
    this.#sent = this.#sent.filter((at) => at + MINUTE_MS > now);
    for (let n = 0; n < cost; n++) this.#sent.push(now);
  }

  giveBack(cost: number): void {
    this.#underWay -= cost;
  }

  isIdle(now: number): boolean {
    return this.#underWay === 0 && (this.#sent.at(-1) ?? Number.NEGATIVE_INFINITY) + MINUTE_MS <= now;
  }

  /** What is under way must arrive before its second can begin, and its minute: ask again then. */
  #distantAt(now: number): number {
    if (this.#underWay > 0) return now + this.#spacingMs;
    return (this.#sent.at(-1) ?? Number.NEGATIVE_INFINITY) + this.#spacingMs;
  }

  #roomAt(now: number, cost: number): number {
    const mustHaveLeft = this.#sent.length + Math.min(cost, this.#perMinute) - this.#perMinute;
    return mustHaveLeft > 0 ? (this.#sent[mustHaveLeft - 1] ?? now) + MINUTE_MS : now;
  }
}
