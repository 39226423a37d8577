/** So many chats refused within this time: it is the bot that is refused, for a 429 does not say what was hit (tdlib/td#715). */
const SEVERAL = 3;
const TOGETHER_MS = 1_000;
/** The bot refused so often within this time: it stands still for a while. */
const TOO_OFTEN = 5;
const OFTEN_MS = 60_000;
const BREAK_MS = 30_000;

interface Refusal {
  readonly at: number;
  readonly chat: number | undefined;
  readonly until: number;
}

/** Tells a chat's refusal from the whole bot's. */
export class FloodWatch {
  #recent: Refusal[] = [];
  #ofBot: number[] = [];
  #botUntil = Number.NEGATIVE_INFINITY;

  /** Telegram refused a call to this chat. @returns until when the whole bot has to wait, where it was meant */
  onRefused(refusal: Refusal): number | undefined {
    const { at, until } = refusal;
    // It left before the bot was stopped, and says nothing new.
    if (at < this.#botUntil) return (this.#botUntil = Math.max(this.#botUntil, until));
    this.#recent = this.#recent.filter((one) => one.at > at - TOGETHER_MS);
    this.#recent.push(refusal);
    if (new Set(this.#recent.map(({ chat }) => chat)).size < SEVERAL) return undefined;
    const longest = Math.max(...this.#recent.map((one) => one.until));
    this.#recent = [];
    return (this.#botUntil = Math.max(longest, this.#breakUntil(at)));
  }

  #breakUntil(at: number): number {
    this.#ofBot = this.#ofBot.filter((one) => one > at - OFTEN_MS);
    this.#ofBot.push(at);
    return this.#ofBot.length < TOO_OFTEN ? at : at + BREAK_MS;
  }
}
