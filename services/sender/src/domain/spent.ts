/** Something that was spent before: what a new holder of a bot's line must know to keep to the limits. */
export interface Spent {
  readonly chat?: number | undefined;
  readonly cost: number;
  /** Above the free rate, on a job's budget. */
  readonly isPaid?: boolean | undefined;
  /** When it had surely arrived, in milliseconds. */
  readonly at: number;
}

/** No limit looks further back. */
export const REMEMBERED_MS = 60_000;
