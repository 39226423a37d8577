import { BotId, ChatId } from "@telebus/contracts";
import { z } from "zod";
import type { BroadcastRow, EndCount, Progress } from "../broadcasts-store.js";
import { Audience } from "../domain/audience.js";
import { BroadcastContent } from "../domain/broadcast-content.js";
import { secondsLeft } from "../domain/broadcast-estimate.js";
import { chatEnds, type ChatEnd } from "../domain/broadcast-end.js";
import { BroadcastState } from "../domain/broadcast-state.js";

/** What operators write. */
export const NewBroadcast = z.strictObject({
  bot: BotId,
  name: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .optional()
    .describe("For operators; else it is called by its number"),
  content: BroadcastContent,
  audience: Audience,
  opt_out_button: z
    .boolean()
    .default(true)
    .describe("In private chats a button below the message ends all further broadcasts"),
});
export const BroadcastEdit = NewBroadcast.omit({ bot: true, opt_out_button: true })
  .partial()
  .extend({ opt_out_button: z.boolean().optional() });

const Counts = z.record(z.enum(chatEnds), z.int());

/** One in a list. */
export const BroadcastView = z.object({
  id: z.int(),
  bot: BotId,
  name: z.string(),
  state: BroadcastState,
  content: BroadcastContent.nullable().describe("null where it was said in a chat; see call"),
  call: z.object({ method: z.string(), params: z.record(z.string(), z.unknown()) }),
  audience: Audience,
  opt_out_button: z.boolean(),
  scheduled_at: z.date().nullable(),
  started_at: z.date().nullable(),
  ended_at: z.date().nullable(),
  error: z.string().nullable(),
  total: z.int().nullable().describe("Chats, as they were counted at the start"),
  counts: Counts.describe("Chats by what became of it there"),
  trial: z
    .object({ chat: ChatId, at: z.string(), outcome: z.string().optional() })
    .nullable()
    .describe("The newest test; without an outcome while it is under way"),
  by: z.string(),
  created_at: z.date(),
  changed_at: z.date(),
});

/** One by itself. */
export const BroadcastDetails = BroadcastView.extend({
  failures: z.record(z.string(), z.int()).describe("Chats by why it failed there"),
  under_way: z.int().describe("Calls that the sender has"),
  per_second: z.number().describe("In the last minute"),
  seconds_left: z.int().optional().describe("About; absent where nothing is left, or it does not run"),
});

export const viewOf = (row: BroadcastRow, ends: readonly EndCount[]): z.output<typeof BroadcastView> => ({
  id: row.id,
  bot: row.bot,
  name: row.name,
  state: row.state,
  content: row.content,
  call: { method: row.call.method, params: { ...row.call.params } },
  audience: row.audience,
  opt_out_button: row.hasOptOut,
  scheduled_at: row.scheduledAt,
  started_at: row.startedAt,
  ended_at: row.endedAt,
  error: row.error,
  total: row.total,
  counts: countsOf(ends),
  trial: row.trial,
  by: row.by,
  created_at: row.createdAt,
  changed_at: row.changedAt,
});

export function detailsOf(row: BroadcastRow, progress: Progress): z.output<typeof BroadcastDetails> {
  const { ends, underWay, lastMinute } = progress;
  const failed = ends.filter(({ end }) => end === "failed" || end === "blocked");
  const done = ends.reduce((sum, { count }) => sum + count, 0);
  const perSecond = Math.round((lastMinute / 60) * 10) / 10;
  const left =
    row.state === "running" ? secondsLeft({ left: (row.total ?? 0) - done, perSecond }) : undefined;
  return {
    ...viewOf(row, ends),
    failures: Object.fromEntries(failed.map(({ reason, count }) => [reason, count])),
    under_way: underWay,
    per_second: perSecond,
    seconds_left: left,
  };
}

function countsOf(ends: readonly EndCount[]): z.output<typeof Counts> {
  const of = (wanted: ChatEnd): number =>
    ends.filter(({ end }) => end === wanted).reduce((sum, { count }) => sum + count, 0);
  return {
    sent: of("sent"),
    blocked: of("blocked"),
    failed: of("failed"),
    expired: of("expired"),
    unknown: of("unknown"),
    cancelled: of("cancelled"),
  };
}
