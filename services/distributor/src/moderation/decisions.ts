import { AuthorFreed, AuthorRestricted, type ChatAddress, type EventDraft } from "@telebus/contracts";
import type { HandlerContext } from "@telebus/service";
import type { AuthorPostsStore } from "../author-posts-store.js";
import type { Author } from "../author-store.js";
import { spanOf } from "../domain/duration.js";
import type { RestrictionKind } from "../domain/restriction.js";
import type { HubModerationStore } from "../hub-moderation-store.js";
import type { RestrictionStore } from "../restriction-store.js";
import { showPanel, type Panel, type PanelButton } from "../panels/panel.js";

interface Deps {
  restrictions: RestrictionStore;
  said: AuthorPostsStore;
  hubs: HubModerationStore;
  onPost: () => void;
}

/** Who decides, where they said so, and about whom. */
export interface Deciding {
  readonly author: Author;
  readonly by: number;
  readonly from: ChatAddress;
}

/** What was decided: facts and cards, and the panel for where it was decided. */
export interface Decided {
  readonly events: readonly EventDraft[];
  readonly panel: Panel;
}

/** Telegram lets a bot remove its messages for so long. */
const REMOVABLE_MS = 48 * 3_600_000;

/** Decisions about authors: each is a row, a fact, and a card in the chats of those who moderate. */
export const createDecisions = (deps: Deps) => ({
  async mute(deciding: Deciding, until: Date, context: HandlerContext): Promise<Decided> {
    const { author, by, from } = deciding;
    const before = await deps.restrictions.impose({ ...keyOf(author, "mute"), until, by });
    const undo =
      before?.until && before.until > context.time
        ? remute(author, before.until, context)
        : free(author, "mute", context);
    const span = context.text("moderation-span", spanOf(until.getTime() - context.time.getTime()));
    const panel = {
      text: context.text("moderation-muted", { alias: author.alias, span }),
      rows: [[undo]],
    };
    const fact = AuthorRestricted({ bot: from.bot, author: author.author, kind: "mute", until, by });
    return decided(deps, deciding, fact, panel, context);
  },

  /** Nothing of the author goes out any more, and what has gone out in the last 48 h goes. */
  async ban(deciding: Deciding, context: HandlerContext): Promise<Decided> {
    const { author, by, from } = deciding;
    await deps.restrictions.impose({ ...keyOf(author, "ban"), until: null, by });
    const since = new Date(context.time.getTime() - REMOVABLE_MS);
    const posts = await deps.said.takeBackAll(author, since, context.cause);
    deps.onPost();
    const panel = {
      text: context.text("moderation-banned", { alias: author.alias, posts }),
      rows: [[free(author, "ban", context)]],
    };
    const fact = AuthorRestricted({ bot: from.bot, author: author.author, kind: "ban", by });
    return decided(deps, deciding, fact, panel, context);
  },

  /** Nobody hears the author any more, who is not told. */
  async shadow(deciding: Deciding, context: HandlerContext): Promise<Decided> {
    const { author, by, from } = deciding;
    await deps.restrictions.impose({ ...keyOf(author, "shadow"), until: null, by });
    const panel = {
      text: context.text("moderation-shadowed", { alias: author.alias }),
      rows: [[free(author, "shadow", context)]],
    };
    const fact = AuthorRestricted({ bot: from.bot, author: author.author, kind: "shadow", by });
    return decided(deps, deciding, fact, panel, context);
  },

  /** @returns undefined when there is nothing to lift */
  async free(
    deciding: Deciding,
    kind: RestrictionKind,
    context: HandlerContext,
  ): Promise<Decided | undefined> {
    const { author, by, from } = deciding;
    const lifted = await deps.restrictions.lift(keyOf(author, kind));
    if (lifted === undefined || (lifted.until && lifted.until <= context.time)) return undefined;
    const undo = lifted.until ? remute(author, lifted.until, context) : again(author, kind, context);
    const panel = {
      text: context.text(`moderation-freed-${kind}`, { alias: author.alias }),
      rows: [[undo]],
    };
    const fact = AuthorFreed({ bot: from.bot, author: author.author, kind, by });
    return decided(deps, deciding, fact, panel, context);
  },
});
export type Decisions = ReturnType<typeof createDecisions>;

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
  fact: EventDraft,
  panel: Panel,
  context: HandlerContext,
): Promise<Decided> {
  const chats = await hubs.moderationChats(from.bot);
  const cards = chats
    .filter(({ chat }) => chat !== from.chat)
    .map((to) => showPanel({ bot: from.bot, ...to }, panel, context));
  return { events: [fact, ...cards], panel };
}
