/**
 * `soft`: what is too much is refused with the wait. `hold`: waits of up to `holdMs` are sat out before the answer, as
 * the real server does; longer ones are refused. `hard`: a refusal closes the scope for a penalty. `open`: no limits.
 */
export const limitModes = ["soft", "hold", "hard", "open"] as const;
export type LimitMode = (typeof limitModes)[number];

/** Telegram's published limits, and what is known of the rest; what it really does it does not say. */
export interface LimitValues {
  /** Messages of one bot to everybody; the bucket holds as many. */
  readonly botPerSecond: number;
  readonly privateChatPerSecond: number;
  /** So many may come at once in a private chat. */
  readonly privateChatBurst: number;
  /** In groups and channels. */
  readonly groupPerMinute: number;
  /** What a chat action or a draft costs, in messages: both were seen refused. */
  readonly actionCost: number;
  /** A text longer than this counts for more in its chat. */
  readonly longTextLength: number;
  /** What it costs there, in messages; Telegram says only that it reaches the limits sooner. */
  readonly longTextCost: number;
  /** With `allow_paid_broadcast`. */
  readonly paidPerSecond: number;
  /** Stars that a bot must have for paid broadcasts. */
  readonly paidMinimumStars: number;
  /** The longest wait in all that `hold` sits out for one call. */
  readonly holdMs: number;
  /** How long `hard` closes a scope, and by how much it lengthens that for whoever does not obey. */
  readonly penaltyMs: number;
  /** Calls of one bot at once, on top of its updates of the last minute. */
  readonly requestsInFlight: number;
  /** Messages that may wait for one chat. */
  readonly unsentPerChat: number;
  /** Files of one bot that may be on their way at once, on top of a fifth of its updates of the last minute. */
  readonly uploadsInFlight: number;
  readonly uploadBytesInFlight: number;
  /** Uploads larger than this come one after the other where they are of equal size. */
  readonly spacedUploadBytes: number;
  /** Which of them would have to wait longer is refused. */
  readonly uploadLagMs: number;
}

export const defaultLimits: LimitValues = {
  botPerSecond: 30,
  privateChatPerSecond: 1,
  privateChatBurst: 3,
  groupPerMinute: 20,
  actionCost: 0.2,
  longTextLength: 500,
  longTextCost: 1.5,
  paidPerSecond: 1000,
  paidMinimumStars: 10_000,
  holdMs: 8000,
  penaltyMs: 10_000,
  requestsInFlight: 1000,
  unsentPerChat: 310,
  uploadsInFlight: 100,
  uploadBytesInFlight: 4 * 1024 ** 3,
  spacedUploadBytes: 100_000,
  uploadLagMs: 5000,
};
