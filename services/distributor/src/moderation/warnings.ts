import { AuthorRestricted, type EventDraft } from "@telebus/contracts";
import { sendText } from "@telebus/telegram";
import type { DecisionStore } from "../decision-store.js";
import { spanOf } from "../domain/duration.js";
import { forgiven, warned } from "../domain/lounge.js";
import type { LoungePolicy } from "../domain/lounge-policy.js";
import type { PostKey } from "../domain/post-key.js";
import type { FanOutStore } from "../fan-out-store.js";
import type { GraphStore } from "../graph-store.js";
import type { HubModerationStore } from "../hub-moderation-store.js";
import type { LoungeStore } from "../lounge-store.js";
import { showPanel, type Panel } from "../panels/panel.js";
import type { DecisionContext } from "./decisions.js";

interface Deps {
  graph: GraphStore;
  fanOuts: FanOutStore;
  members: LoungeStore;
  hubs: HubModerationStore;
  log: DecisionStore;
  onPost: () => void;
}

/** A message that somebody is warned for. */
export interface Warning {
  /** The chat is absent where it was decided in none. */
  readonly from: { readonly bot: number; readonly chat?: number | undefined };
  /** The person; absent where somebody decides over HTTP without being one. */
  readonly by?: number | undefined;
  readonly byName?: string | undefined;
  readonly reason?: string | undefined;
  readonly report?: number | undefined;
  readonly hub: number;
  readonly policy: LoungePolicy;
  readonly post: PostKey;
  readonly author: number;
}

/** What was decided: facts, words and cards, and the panel for where it was decided. */
interface Warned {
  /** Under which it is remembered. */
  readonly id: number;
  readonly events: readonly EventDraft[];
  readonly panel: Panel;
}

/** Who takes a warning back. */
export interface Forgiving {
  readonly bot: number;
  readonly hub: number;
  readonly policy: LoungePolicy;
  readonly author: number;
  readonly by?: number | undefined;
  readonly byName?: string | undefined;
}

/** Warnings: each costs time and karma, more each time, and the message goes everywhere. */
export const createWarnings = (deps: Deps) => ({
  /** @returns undefined where the message was warned for before */
  async warn(warning: Warning, context: DecisionContext): Promise<Warned | undefined> {
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
    const { byName = `person:${by ?? 0}`, reason, report } = warning;
    const id = await deps.log.note({
      bot,
      hub,
      author,
      kind: "warn",
      until,
      by,
      byName,
      reason,
      report,
      posts: 1,
    });
    return { id, events: [fact, ...(await tell(warning, span, context, deps)), ...cards], panel };
  },

  /** The last warning counts no more; what was deleted stays deleted. @returns under which it is remembered */
  async forgive({ bot, hub, policy, author, by, byName }: Forgiving, now: Date): Promise<number> {
    await deps.members.change(hub, author, (before) => forgiven(before, policy, now));
    const who = { by, byName: byName ?? `person:${by ?? 0}` };
    return deps.log.note({ bot, hub, author, kind: "forgive", ...who }, "warn");
  },
});
export type Warnings = ReturnType<typeof createWarnings>;

async function takeBack(
  { from, post }: Warning,
  { cause }: DecisionContext,
  { graph, fanOuts, onPost }: Deps,
): Promise<void> {
  const known = await graph.post(post);
  if (known === undefined || known.isTakenBack) return;
  await graph.takeBack(post);
  const source = from.chat ?? (await graph.saidAt(post))?.chat ?? 0;
  await fanOuts.add({ bot: from.bot, source, post, kind: "take-back", cause });
  onPost();
}

/** Where it was said, as an answer to it. */
async function tell(
  { from, post }: Warning,
  span: string,
  { text }: DecisionContext,
  { members }: Deps,
): Promise<readonly EventDraft[]> {
  const origin = await members.originOf(post);
  if (origin === undefined || origin.type === "channel") return [];
  const to = { bot: from.bot, chat: origin.chat, type: origin.type };
  return [sendText(to, text("lounge-you-are-warned", { span }), { replyTo: origin.message })];
}
