import { ChatId, type EventDraft } from "@telebus/contracts";
import { z } from "zod";
import type { BroadcastDesk } from "../broadcast-desk.js";
import { messageFor } from "../domain/broadcast-call.js";
import { BroadcastContent, readContent } from "../domain/broadcast-content.js";
import { Audience } from "../domain/audience.js";
import { cronFault, nextTime } from "../domain/schedule.js";
import { defineTaskKind, type TaskKind, type TaskRun } from "../task-kind.js";

const Config = z.strictObject({
  cron: z.string().max(200).describe("Five or six fields: `0 9 * * MON-FRI`, or `@daily`"),
  timezone: z.string().max(64).default("UTC").describe("Such as Europe/Berlin"),
  content: BroadcastContent,
  chat: ChatId.optional().describe("Where it goes"),
  audience: Audience.optional().describe("Or to whom, as of a broadcast; each time a broadcast of its own"),
});
type Config = z.output<typeof Config>;

/** The same post, again and again. Times that were missed while nobody ran are made up for once. */
export const scheduledPost = ({ desk }: { desk: Pick<BroadcastDesk, "postFor"> }): TaskKind =>
  defineTaskKind("scheduled-post", {
    summary: "Says something at the times of a cron expression, in a chat or as a broadcast",
    config: Config,
    faultsOf: (config) => {
      const fault = cronFault(config.cron, config.timezone);
      const read = readContent(config.content);
      const isOne = (config.chat === undefined) !== (config.audience === undefined);
      return [
        ...(fault === undefined ? [] : [`cron: ${fault}`]),
        ...(read.ok ? [] : read.problems.map((problem) => `content.${problem}`)),
        ...(isOne ? [] : ["chat: one of chat and audience is wanted"]),
      ];
    },
    firstAt: ({ cron, timezone }, now) => nextTime(cron, timezone, now),
    run: async (config, about) => ({
      next: nextTime(config.cron, config.timezone, about.now),
      notes: [config.audience === undefined ? "said" : "a broadcast has begun"],
      settle: () => post(config, about, desk),
    }),
  });

async function post(
  { content, chat, audience }: Config,
  { task, bot, name, by, run }: TaskRun,
  desk: Pick<BroadcastDesk, "postFor">,
): Promise<readonly EventDraft[]> {
  const read = readContent(content);
  if (!read.ok) throw new Error(read.problems.join("; "));
  if (audience !== undefined) await desk.postFor({ bot, name, content, call: read.call, audience, by });
  if (chat === undefined) return [];
  const options = { lane: "bulk", job: `task:${task}`, ref: `task:${task}:${run}` } as const;
  return [messageFor({ bot, chat }, read.call, undefined, options)];
}
