/**
 * - `tried`: it may have left for Telegram; after a crash its fate is unknown
 * - `refused`: Telegram said "not now": it was not carried out
 * - `done`: `outcome` says how it ended
 */
export type CallState = "tried" | "refused" | "done";
