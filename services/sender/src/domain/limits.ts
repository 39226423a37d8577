/**
 * Telegram's three published limits (Bots FAQ, "My bot is hitting limits"): about 30 messages a second for the whole
 * bot, about one a second in one chat with short bursts, 20 a minute in one group. Starting values, not promises.
 */
export interface Limits {
  /** Messages per second for the whole bot; also how many may go at once after a quiet time. */
  readonly botPerSecond: number;
  readonly chatPerSecond: number;
  /** How many may go at once into a private chat or channel that was quiet. */
  readonly chatBurst: number;
  readonly groupPerMinute: number;
  /** Frames of one stream keep this distance, in milliseconds, so that they leave the chat's purse something for answers. */
  readonly frameMs: number;
  readonly groupFrameMs: number;
  /** What is paid for, beside the free rate (Bot API, `allow_paid_broadcast`). */
  readonly paidPerSecond: number;
}

export const publishedLimits: Limits = {
  botPerSecond: 30,
  chatPerSecond: 1,
  chatBurst: 3,
  groupPerMinute: 20,
  frameMs: 1_200,
  groupFrameMs: 3_500,
  paidPerSecond: 1_000,
};

/** For a local Bot API server of one's own, and for benchmarks of everything else. */
export const noLimits: Limits = {
  botPerSecond: Number.POSITIVE_INFINITY,
  chatPerSecond: Number.POSITIVE_INFINITY,
  chatBurst: Number.POSITIVE_INFINITY,
  groupPerMinute: Number.POSITIVE_INFINITY,
  frameMs: 0,
  groupFrameMs: 0,
  paidPerSecond: Number.POSITIVE_INFINITY,
};

/**
 * Something that messages are spent from. Times in milliseconds of one clock that does not go back. Each `spend` is
 * followed by `settle` or `giveBack` of the same cost.
 */
export interface Purse {
  /** The earliest time at which `cost` more may be spent, or to ask again; not before `now`. */
  readyAt(now: number, cost: number): number;
  /** A call leaves now; when it arrives nobody knows. */
  spend(now: number, cost: number): void;
  /** It has arrived by now, at the latest: Telegram counts from there. */
  settle(now: number, cost: number): void;
  /** It did not leave after all. */
  giveBack(cost: number): void;
  /** Whether it is as full as it gets, so that nothing is lost by forgetting it. */
  isIdle(now: number): boolean;
}
