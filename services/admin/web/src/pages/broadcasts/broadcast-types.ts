import type { paths } from "@telebus/client";

type All = paths["/api/broadcasts"];
export type NewBroadcast = All["post"]["requestBody"]["content"]["application/json"];
export type Content = NewBroadcast["content"];
export type Audience = NewBroadcast["audience"];
export type Segment = Extract<Audience, { segment: unknown }>["segment"];
export type Broadcast = All["get"]["responses"]["200"]["content"]["application/json"]["broadcasts"][number];
export type Details = paths["/api/broadcasts/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
export type Preview =
  paths["/api/broadcasts/preview"]["post"]["responses"]["200"]["content"]["application/json"];

export const BROADCASTS = "/api/broadcasts";
export const states = ["draft", "scheduled", "running", "paused", "done", "cancelled", "failed"] as const;
export const ends = ["sent", "blocked", "failed", "expired", "unknown", "cancelled"] as const;

type End = (typeof ends)[number];

/** Chats by what became of it there. */
export const countsOf = ({ counts }: Pick<Broadcast, "counts">): Readonly<Record<End, number>> => ({
  sent: counts.sent ?? 0,
  blocked: counts.blocked ?? 0,
  failed: counts.failed ?? 0,
  expired: counts.expired ?? 0,
  unknown: counts.unknown ?? 0,
  cancelled: counts.cancelled ?? 0,
});
/** How many chats are over, whatever became of them. */
export function endedCount(broadcast: Pick<Broadcast, "counts">): number {
  const counts = countsOf(broadcast);
  return ends.reduce((sum, end) => sum + counts[end], 0);
}
export const isWritable = ({ state }: Pick<Broadcast, "state">): boolean =>
  state === "draft" || state === "scheduled";
/** It is over, and some are known not to have it who may get it yet. */
export function isRetriable(broadcast: Pick<Broadcast, "state" | "counts">): boolean {
  const { failed, expired, cancelled } = countsOf(broadcast);
  return ["done", "cancelled", "failed"].includes(broadcast.state) && failed + expired + cancelled > 0;
}
