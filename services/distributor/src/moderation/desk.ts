import { randomUUID } from "node:crypto";
import type { CallbackCodec } from "@telebus/telegram";
import { ProblemError, type Clock, type Database, type Outbox, type Texts } from "@telebus/service";
import type { Author, AuthorStore } from "../author-store.js";
import type { DecisionStore, ListedDecision } from "../decision-store.js";
import type { Authority } from "../domain/authority.js";
import { isReversible } from "../domain/decision.js";
import type { EditStore } from "../edit-store.js";
import type { FanOutStore } from "../fan-out-store.js";
import type { GraphStore } from "../graph-store.js";
import type { HubSettingsStore } from "../hub-settings-store.js";
import type { ListedReport, ReportStore } from "../report-store.js";
import type { Decided, DecisionContext, Decisions, Deciding } from "./decisions.js";
import { takeBackPost } from "./taking-back.js";
import type { Warnings } from "./warnings.js";

export interface DeskDeps {
  db: Database;
  outbox: Outbox;
  clock: Clock;
  texts: Texts;
  callbacks: CallbackCodec;
  authority: Authority;
  authors: AuthorStore;
  decisions: Decisions;
  warnings: Warnings;
  log: DecisionStore;
  reports: ReportStore;
  settings: HubSettingsStore;
  graph: GraphStore;
  edits: EditStore;
  fanOuts: FanOutStore;
  onPost: () => void;
}

/** What a moderator asks for over HTTP. */
export type Wish =
  | { readonly kind: "mute"; readonly until: Date }
  | { readonly kind: "ban"; readonly keepsPosts: boolean }
  | { readonly kind: "unmute" | "unban" | "shadow" | "unshadow" }
  /** For what was reported, in a lounge. */
  | { readonly kind: "warn"; readonly hub: number; readonly report: number }
  | { readonly kind: "forgive"; readonly hub: number }
  /** What was reported goes; its author stays as they are. */
  | { readonly kind: "delete"; readonly report: number };

export interface Moderator {
  readonly by?: number | undefined;
  readonly byName: string;
}

/** About whom, and why. */
export interface About {
  readonly bot: number;
  readonly author: number;
  readonly reason?: string | undefined;
  readonly report?: number | undefined;
}

/**
 * Decisions of moderators over HTTP: the same that commands and buttons lead to, each with its facts and cards in one
 * transaction.
 */
export const createModerationDesk = (deps: DeskDeps) => {
  const carriedOut = async (
    about: Pick<About, "bot" | "author">,
    work: (context: DecisionContext) => Promise<Made>,
  ) => {
    const id = `moderation:${randomUUID()}`;
    const cause = { id, journeyId: id, traceparent: undefined };
    const { callbacks, clock, texts } = deps;
    return deps.db.transaction(async () => {
      await deps.log.lockAbout(about.bot, about.author);
      const time = new Date(clock.now());
      const { id: made, events = [] } = await work({ cause, time, text: texts.in(), callbacks });
      await deps.outbox.add(cause, "moderate", events);
      return made;
    });
  };
  return {
    /** @returns under which it is remembered. @throws ProblemError where it cannot be so */
    async decide(about: About, wish: Wish, moderator: Moderator): Promise<number> {
      const author = await deps.authors.name(about.bot, about.author);
      return carriedOut(about, async (context) => {
        const made = await carryOut(wish, { ...about, ...moderator, author }, context, deps);
        if (about.report !== undefined)
          await deps.reports.close(about.report, "acted", moderator.byName, made.id);
        return made;
      });
    },

    /** What was decided is as if it had not been, as far as that is possible. */
    async undo(decision: ListedDecision, moderator: Moderator): Promise<number> {
      const author = await deps.authors.name(decision.bot, decision.author);
      return carriedOut(decision, async (context) => {
        if (!isReversible(decision.kind)) throw new ProblemError(409, "this cannot be undone");
        const now = await deps.log.find(decision.id);
        if (now?.undoneAt !== null) throw new ProblemError(409, "it is undone already");
        if (!(await deps.log.isNewest(decision)))
          throw new ProblemError(409, "something newer was decided about them: undo that");
        const made = await reverse(decision, { author, ...moderator, from: decision }, context, deps);
        await deps.log.markUndone(decision.id, made.id);
        await deps.reports.reopenOf(decision.id);
        return made;
      });
    },
  };
};
export type ModerationDesk = ReturnType<typeof createModerationDesk>;

/** What was done: its number, and what is to be told. */
type Made = Pick<Decided, "id"> & Partial<Pick<Decided, "events">>;
type Asked = Omit<About, "author"> & Moderator & { readonly author: Author };

async function carryOut(
  wish: Wish,
  { author, ...asked }: Asked,
  context: DecisionContext,
  deps: DeskDeps,
): Promise<Made> {
  const { decisions } = deps;
  const deciding: Deciding = { ...asked, author, from: { bot: author.bot } };
  if (restricts.has(wish.kind) && deps.authority.isAdministrator(author.author, author.bot))
    throw new ProblemError(409, "administrators cannot be muted, banned, shadowed or warned");
  switch (wish.kind) {
    case "mute":
      return decisions.mute(deciding, wish.until, context);
    case "ban":
      return decisions.ban(deciding, context, wish);
    case "shadow":
      return decisions.shadow(deciding, context);
    case "unmute":
    case "unban":
    case "unshadow":
      return lift(wish.kind, deciding, context, deps);
    case "warn":
      return warn(wish.hub, await knownReport(wish.report, deps), deciding, context, deps);
    case "forgive":
      return forgive(wish.hub, deciding, context, deps);
    case "delete":
  }
  return remove(await knownReport(wish.report, deps), deciding, context, deps);
}

const restricts: ReadonlySet<Wish["kind"]> = new Set<Wish["kind"]>(["mute", "ban", "shadow", "warn"]);
const LIFTED = { unmute: "mute", unban: "ban", unshadow: "shadow" } as const;

async function lift(
  kind: keyof typeof LIFTED,
  deciding: Deciding,
  context: DecisionContext,
  { decisions }: DeskDeps,
): Promise<Made> {
  const made = await decisions.free(deciding, LIFTED[kind], context);
  if (made === undefined) throw new ProblemError(409, `they are not ${WORDS[LIFTED[kind]]}`);
  return made;
}
const WORDS = { mute: "muted", ban: "banned", shadow: "in the shadow" } as const;

async function warn(
  hub: number,
  report: ListedReport,
  deciding: Deciding,
  context: DecisionContext,
  deps: DeskDeps,
): Promise<Made> {
  const policy = await loungeOf(hub, deciding.author.bot, deps);
  const post = { at: report.postAt, id: report.post };
  const about = { ...deciding, author: deciding.author.author, hub, policy, post };
  const made = await deps.warnings.warn(about, context);
  if (made === undefined) throw new ProblemError(409, "this message was warned for before");
  return made;
}

async function forgive(
  hub: number,
  { author: { bot, author }, by, byName }: Deciding,
  { time }: DecisionContext,
  deps: DeskDeps,
): Promise<Made> {
  const policy = await loungeOf(hub, bot, deps);
  return { id: await deps.warnings.forgive({ bot, hub, policy, author, by, byName }, time) };
}

/** @throws ProblemError 409 where the hub is none */
async function loungeOf(hub: number, bot: number, { settings }: DeskDeps) {
  const state = await settings.state(hub);
  const policy = state?.bot === bot ? state.policy.lounge : null;
  if (policy === null) throw new ProblemError(409, "hub: this hub is no lounge");
  return policy;
}

async function remove(
  { post, postAt, chat }: ListedReport,
  { author, by, byName = "", reason, report }: Deciding,
  { cause }: DecisionContext,
  deps: DeskDeps,
): Promise<Made> {
  const { bot } = author;
  const posts = await takeBackPost({ bot, chat, post: { at: postAt, id: post } }, cause, deps);
  if (posts === 0) throw new ProblemError(409, "it is deleted already, or too long ago");
  const whom = { bot, author: author.author };
  return { id: await deps.log.note({ ...whom, kind: "delete", by, byName, reason, report, posts }) };
}

async function knownReport(id: number, { reports }: DeskDeps): Promise<ListedReport> {
  const report = await reports.find(id);
  if (report === undefined) throw new ProblemError(404, "there is no such report");
  return report;
}

async function reverse(
  { kind, until, replacedUntil, hub }: ListedDecision,
  deciding: Deciding,
  context: DecisionContext,
  deps: DeskDeps,
): Promise<Made> {
  const { decisions } = deps;
  const isAhead = (time: Date | null): time is Date => time !== null && time > context.time;
  switch (kind) {
    case "mute":
      if (isAhead(replacedUntil)) return decisions.mute(deciding, replacedUntil, context);
      return lift("unmute", deciding, context, deps);
    case "unmute":
      if (!isAhead(until)) throw new ProblemError(409, "that mute would be over by now");
      return decisions.mute(deciding, until, context);
    case "ban":
      return lift("unban", deciding, context, deps);
    case "unban":
      return decisions.ban(deciding, context);
    case "shadow":
      return lift("unshadow", deciding, context, deps);
    case "unshadow":
      return decisions.shadow(deciding, context);
    case "warn":
      return forgive(hub, deciding, context, deps);
    case "forgive":
    case "delete":
    case "reveal":
  }
  throw new ProblemError(409, "this cannot be undone");
}
