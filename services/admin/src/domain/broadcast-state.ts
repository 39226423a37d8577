import { z } from "zod";

/**
 * - `draft`: is being written
 * - `scheduled`: begins by itself
 * - `running`: is being sent
 * - `paused`: nothing more is sent until it is resumed
 * - `done`: every chat has got it, or is known not to
 * - `cancelled`: nothing more is sent
 * - `failed`: it cannot be sent
 */
export const BroadcastState = z.enum([
  "draft",
  "scheduled",
  "running",
  "paused",
  "done",
  "cancelled",
  "failed",
]);
export type BroadcastState = z.output<typeof BroadcastState>;

/** What is done with a broadcast, when it can be done, and what it is then. */
export const broadcastMoves = {
  schedule: { from: ["draft", "scheduled"], to: "scheduled" },
  unschedule: { from: ["scheduled"], to: "draft" },
  start: { from: ["draft", "scheduled"], to: "running" },
  pause: { from: ["running"], to: "paused" },
  resume: { from: ["paused"], to: "running" },
  cancel: { from: ["draft", "scheduled", "running", "paused"], to: "cancelled" },
} as const satisfies Record<string, { from: readonly BroadcastState[]; to: BroadcastState }>;
export type BroadcastMove = keyof typeof broadcastMoves;

/** Nothing of it is to come any more. */
export const isOver = ({ state }: { readonly state: BroadcastState }): boolean =>
  state === "done" || state === "cancelled" || state === "failed";
