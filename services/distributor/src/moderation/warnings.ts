import { AuthorRestricted, type ChatAddress, type EventDraft } from "@telebus/contracts";
import type { HandlerContext } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import { spanOf } from "../domain/duration.js";
import { forgiven, warned } from "../domain/lounge.js";
import type { LoungePolicy } from "../domain/lounge-policy.js";
import type { PostKey } from "../domain/post-key.js";
import type { FanOutStore } from "../fan-out-store.js";
import type { GraphStore } from "../graph-store.js";
import type { HubModerationStore } from "../hub-moderation-store.js";
import type { LoungeStore } from "../lounge-store.js";
import { showPanel, type Panel } from "../panels/panel.js";

interface Deps {
  graph: GraphStore;
  fanOuts: FanOutStore;
  members: LoungeStore;
  hubs: HubModerationStore;
  onPost: () => void;
}

/** A message that somebody is warned for. */
export interface Warning {
  readonly from: ChatAddress;
  readonly by: number;
  readonly hub: number;
  readonly policy: LoungePolicy;
  readonly post: PostKey;
  readonly author: number;
}

/** Warnings: each costs time and karma, more each time, and the message goes everywhere. */
export const createWarnings = (deps: Deps) => ({
  /** @returns undefined where the message was warned for before */
  async warn(
    warning: Warning,
    context: HandlerContext,
  ): Promise<{ readonly events: readonly EventDraft[]; readonly panel: Panel } | undefined> {
    const { from, hub, policy, post, author, by } = warning;
    const { bot } = from;
    if (!(await deps.members.mark(post, "warning"))) return undefined;
    const standing = await deps.members.change(hub, author, (before) => warned(before, policy, context.time));
    await takeBack(warning, context, deps);
    const until = standing.cooldownUntil ?? context.time;
    const span = context.text("moderation-span", spanOf(until.getTime() - context.time.getTime()));
    const name = await deps.members.dailyId(hub, author, context.time);
    const undo = { label: context.text("moderation-undo-button"), action: "unwarn", args: [hub, author] };
    const panel = { text: context.text("lounge-warned", { name, span }), rows: [[undo]] };
    const cards = (await deps.hubs.moderationChats(bot))
      .filter(({ chat }) => chat !== from.chat)
      .map((to) => showPanel({ bot, ...to }, panel, context));
    const fact = AuthorRestricted({ bot, hub, author, kind: "cooldown", until, by });
    return { events: [fact, ...(await tell(warning, span, context, deps)), ...cards], panel };
  },

  /** The last warning counts no more; what was deleted stays deleted. */
  async forgive(hub: number, author: number, policy: LoungePolicy, now: Date): Promise<void> {
    await deps.members.change(hub, author, (before) => forgiven(before, policy, now));
  },
});
export type Warnings = ReturnType<typeof createWarnings>;

async function takeBack(
  { from, post }: Warning,
  { cause }: HandlerContext,
  { graph, fanOuts, onPost }: Deps,
): Promise<void> {
  const known = await graph.post(post);
  if (known === undefined || known.isTakenBack) return;
  await graph.takeBack(post);
  await fanOuts.add({ bot: from.bot, source: from.chat, post, kind: "take-back", cause });
  onPost();
}

/** Where it was said, as an answer to it. */
async function tell(
  { from, post }: Warning,
  span: string,
  { text }: HandlerContext,
  { members }: Deps,
): Promise<readonly EventDraft[]> {
  const origin = await members.originOf(post);
  if (origin === undefined || origin.type === "channel") return [];
  const to = { bot: from.bot, chat: origin.chat, type: origin.type };
  return [sendText(to, text("lounge-you-are-warned", { span }), { replyTo: origin.message })];
}
