import { AuthorFreed, AuthorRestricted, type EventDraft } from "@telebus/contracts";
import type { HandlerContext } from "@telebus/service";
import type { AuthorPostsStore } from "../author-posts-store.js";
import type { Author } from "../author-store.js";
import type { DecisionStore, NewDecision } from "../decision-store.js";
import { freeing, type DecisionKind } from "../domain/decision.js";
import { spanOf } from "../domain/duration.js";
import type { RestrictionKind } from "../domain/restriction.js";
import type { HubModerationStore } from "../hub-moderation-store.js";
import type { RestrictionStore } from "../restriction-store.js";
import { showPanel, type Panel, type PanelButton } from "../panels/panel.js";

interface Deps {
  restrictions: RestrictionStore;
  said: AuthorPostsStore;
  hubs: HubModerationStore;
  log: DecisionStore;
  onPost: () => void;
}

/** Who decides, where they said so, and about whom. */
export interface Deciding {
  readonly author: Author;
  /** The person; absent where somebody decides over HTTP without being one. */
  readonly by?: number | undefined;
  /** As the audit log calls them; absent: the person. */
  readonly byName?: string | undefined;
  /** The chat is absent where it was decided in none. */
  readonly from: { readonly bot: number; readonly chat?: number | undefined };
  readonly reason?: string | undefined;
  /** The report that led to it. */
  readonly report?: number | undefined;
}

/** What a decision needs to know of the moment it is made in. */
export type DecisionContext = Pick<HandlerContext, "cause" | "time" | "text" | "callbacks">;

/** What was decided: facts and cards, and the panel for where it was decided. */
export interface Decided {
  /** Under which it is remembered. */
  readonly id: number;
  readonly events: readonly EventDraft[];
  readonly panel: Panel;
}

/** Telegram lets a bot remove its messages for so long. */
const REMOVABLE_MS = 48 * 3_600_000;

/** Decisions about authors: each is a row, a fact, and a card in the chats of those who moderate. */
export const createDecisions = (deps: Deps) => ({
  async mute(deciding: Deciding, until: Date, context: DecisionContext): Promise<Decided> {
    const { author, by, from } = deciding;
    const before = await deps.restrictions.impose({ ...keyOf(author, "mute"), until, by: by ?? NOBODY });
    const replacedUntil = before?.until && before.until > context.time ? before.until : undefined;
    const undo =
      replacedUntil === undefined ? free(author, "mute", context) : remute(author, replacedUntil, context);
    const span = context.text("moderation-span", spanOf(until.getTime() - context.time.getTime()));
    const panel = {
      text: context.text("moderation-muted", { alias: author.alias, span }),
      rows: [[undo]],
    };
    const fact = AuthorRestricted({ bot: from.bot, author: author.author, kind: "mute", until, by });
    const id = await note(deps, deciding, "mute", { until, replacedUntil });
    return decided(deps, deciding, { id, fact, panel }, context);
  },

  /** Nothing of the author goes out any more, and what has gone out in the last 48 h goes, unless it may stay. */
  async ban(
    deciding: Deciding,
    context: DecisionContext,
    { keepsPosts = false }: { readonly keepsPosts?: boolean } = {},
  ): Promise<Decided> {
    const { author, by, from } = deciding;
    await deps.restrictions.impose({ ...keyOf(author, "ban"), until: null, by: by ?? NOBODY });
    const since = new Date(context.time.getTime() - REMOVABLE_MS);
    const posts = keepsPosts ? 0 : await deps.said.takeBackAll(author, since, context.cause);
    deps.onPost();
    const panel = {
      text: context.text("moderation-banned", { alias: author.alias, posts }),
      rows: [[free(author, "ban", context)]],
    };
    const fact = AuthorRestricted({ bot: from.bot, author: author.author, kind: "ban", by });
    const id = await note(deps, deciding, "ban", { posts });
    return decided(deps, deciding, { id, fact, panel }, context);
  },

  /** Nobody hears the author any more, who is not told. */
  async shadow(deciding: Deciding, context: DecisionContext): Promise<Decided> {
    const { author, by, from } = deciding;
    await deps.restrictions.impose({ ...keyOf(author, "shadow"), until: null, by: by ?? NOBODY });
    const panel = {
      text: context.text("moderation-shadowed", { alias: author.alias }),
      rows: [[free(author, "shadow", context)]],
    };
    const fact = AuthorRestricted({ bot: from.bot, author: author.author, kind: "shadow", by });
    const id = await note(deps, deciding, "shadow");
    return decided(deps, deciding, { id, fact, panel }, context);
  },

  /** @returns undefined when there is nothing to lift */
  free: (deciding: Deciding, kind: RestrictionKind, context: DecisionContext) =>
    lift(deciding, kind, context, deps),
});
export type Decisions = ReturnType<typeof createDecisions>;

async function lift(
  deciding: Deciding,
  kind: RestrictionKind,
  context: DecisionContext,
  deps: Deps,
): Promise<Decided | undefined> {
  const { author, by, from } = deciding;
  const lifted = await deps.restrictions.lift(keyOf(author, kind));
  if (lifted === undefined || (lifted.until && lifted.until <= context.time)) return undefined;
  const undo = lifted.until ? remute(author, lifted.until, context) : again(author, kind, context);
  const panel = { text: context.text(`moderation-freed-${kind}`, { alias: author.alias }), rows: [[undo]] };
  const fact = AuthorFreed({ bot: from.bot, author: author.author, kind, by });
  const id = await note(deps, deciding, freeing(kind), { until: lifted.until ?? undefined }, kind);
  return decided(deps, deciding, { id, fact, panel }, context);
}

/** Who decided it is no person: only its row in `decisions` tells who. */
const NOBODY = 0;

const note = (
  { log }: Deps,
  { author, by, byName, reason, report }: Deciding,
  kind: DecisionKind,
  more: Partial<NewDecision> = {},
  lifting?: DecisionKind,
): Promise<number> => {
  const { bot, author: whom } = author;
  const who = { by, byName: byName ?? `person:${by ?? NOBODY}` };
  return log.note({ bot, author: whom, kind, reason, report, ...who, ...more }, lifting);
};

const keyOf = ({ bot, author }: Author, kind: RestrictionKind) => ({ bot, author, kind });

type Words = Pick<HandlerContext, "text">;

const free = ({ author }: Author, kind: RestrictionKind, { text }: Words): PanelButton => ({
  label: text("moderation-undo-button"),
  action: "free",
  args: [author, kind],
});

const remute = ({ author }: Author, until: Date, { text }: Words): PanelButton => ({
  label: text("moderation-undo-button"),
  action: "mute-until",
  args: [author, Math.floor(until.getTime() / 1_000)],
});

const again = ({ author }: Author, kind: RestrictionKind, { text }: Words): PanelButton => ({
  label: text("moderation-undo-button"),
  action: kind,
  args: [author, 1],
});

/** The chats of those who moderate get a card, save where it was decided: that is told there anyway. */
async function decided(
  { hubs }: Deps,
  { from }: Deciding,
  { id, fact, panel }: { readonly id: number; readonly fact: EventDraft; readonly panel: Panel },
  context: DecisionContext,
): Promise<Decided> {
  const chats = await hubs.moderationChats(from.bot);
  const cards = chats
    .filter(({ chat }) => chat !== from.chat)
    .map((to) => showPanel({ bot: from.bot, ...to }, panel, context));
  return { id, events: [fact, ...cards], panel };
}
