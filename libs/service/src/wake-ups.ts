/**
 * Telegram lets one address use 20 tokens a minute that it has not seen from there (read in the open Bot API server).
 * So after a start a deployment with many bots wakes them one after the other.
 */
export const WAKE_UPS_PER_MINUTE = 20;
const MINUTE_MS = 60_000;

/** When each bot may be used for the first time. */
export class WakeUps {
  readonly #perMinute: number;
  readonly #at = new Map<number, number>();
  /** When the last of them woke or wakes, the latest last: as many as count. */
  #recent: number[] = [];

  constructor(perMinute: number) {
    this.#perMinute = perMinute;
  }

  /** @returns the time from which on this bot may be used; the same for each later question */
  of(bot: number, now: number): number {
    const known = this.#at.get(bot);
    if (known !== undefined) return known;
    const at = Math.max(now, (this.#recent.at(-this.#perMinute) ?? Number.NEGATIVE_INFINITY) + MINUTE_MS);
    this.#at.set(bot, at);
    this.#recent = [...this.#recent, at].slice(-this.#perMinute);
    return at;
  }
}
