import { BotId } from "@telebus/contracts";
import { ProblemError, type RouteGroup } from "@telebus/service";
import { z } from "zod";
import type { ListedDecision } from "../decision-store.js";
import { decisionKinds, isReversible } from "../domain/decision.js";
import type { Wish } from "../moderation/desk.js";
import { Id } from "./known-hub.js";
import { moderatorIn, type ModerationDeps } from "./moderator.js";

const Kind = z.enum(decisionKinds);
const Query = z.object({
  bot: Id.optional(),
  author: z.coerce.number().int().optional().describe("The person or channel it is about"),
  kind: z
    .string()
    .transform((kinds) => kinds.split(","))
    .pipe(z.array(Kind))
    .optional()
    .describe("One or more kinds, with commas between them"),
  before: Id.optional().describe("The `next` of the page before"),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

const DecisionView = z.object({
  id: z.int(),
  bot: BotId,
  hub: z
    .object({ id: z.int(), name: z.string().nullable() })
    .nullable()
    .describe("Null: all hubs of the bot"),
  author: z.int().describe("The person, or the channel in whose name was spoken"),
  alias: z.string().nullable(),
  kind: Kind,
  until: z.date().nullable().describe("Of a mute or a warning: when it ends by itself"),
  reason: z.string().nullable(),
  by: z.string().describe("`person:<id>`, `key:<id>`, `owner` or `master`"),
  at: z.date(),
  posts: z.int().nullable().describe("How many posts it took back"),
  report: z.int().nullable(),
  undoneAt: z.date().nullable(),
  canUndo: z.boolean().describe("Of its kind, and not undone; something newer may stand in the way"),
});
const Page = z.object({
  decisions: z.array(DecisionView),
  next: z.int().optional().describe("The next page's `before`"),
});

const LONGEST_MINUTES = 366 * 1_440;
const common = {
  bot: BotId,
  author: z.int().optional().describe("By id, or by `alias`"),
  alias: z.string().max(20).optional(),
  reason: z.string().trim().max(200).optional().describe("For those who moderate; the author is not told"),
  report: z
    .int()
    .positive()
    .optional()
    .describe("The report that led to it: it is closed with this decision"),
};
const NewDecision = z.discriminatedUnion("kind", [
  z.strictObject({
    ...common,
    kind: z.literal("mute"),
    minutes: z.int().min(1).max(LONGEST_MINUTES).describe("For so long nothing of theirs is passed on"),
  }),
  z.strictObject({
    ...common,
    kind: z.literal("ban"),
    deletePosts: z
      .boolean()
      .default(true)
      .describe("Every copy of what they said in the last 48 hours is deleted; that cannot be undone"),
  }),
  z.strictObject({ ...common, kind: z.enum(["unmute", "unban", "shadow", "unshadow"]) }),
  z.strictObject({ ...common, kind: z.literal("warn"), hub: z.int().positive(), report: z.int().positive() }),
  z.strictObject({ ...common, kind: z.literal("forgive"), hub: z.int().positive() }),
  z.strictObject({ ...common, kind: z.literal("delete"), report: z.int().positive() }),
]);
type NewDecision = z.output<typeof NewDecision>;

/** `/api/moderation/decisions`. */
export const decisionRoutes =
  (deps: ModerationDeps): RouteGroup["routes"] =>
  async (scope) => {
    await scope.register(listed(deps));
    await scope.register(decided(deps));
  };

const listed =
  ({ access, log }: ModerationDeps): RouteGroup["routes"] =>
  async (scope) => {
    scope.get(
      "/decisions",
      {
        schema: {
          summary: "What was decided about authors, the newest first",
          querystring: Query,
          response: { 200: Page },
        },
      },
      async (asked) => {
        const { kind, ...query } = asked.query;
        const { bots } = access.callerOf(asked);
        const found = await log.page({ ...query, kinds: kind, bots });
        return {
          decisions: found.map(viewOf),
          next: found.length === query.limit ? found.at(-1)?.id : undefined,
        };
      },
    );
  };

const decided =
  (deps: ModerationDeps): RouteGroup["routes"] =>
  async (scope) => {
    const { access, desk } = deps;
    const known = async (id: number) => viewOf(await knownDecision(id, deps, undefined));
    scope.post(
      "/decisions",
      {
        schema: {
          summary: "Decide about an author, as the chat commands do",
          body: NewDecision,
          response: { 201: DecisionView },
        },
      },
      async (asked, reply) => {
        const { body } = asked;
        const caller = access.callerOf(asked);
        if (!caller.mayUse(body.bot)) throw new ProblemError(422, "bot: this deployment has no such bot");
        if (body.kind.endsWith("shadow") && !caller.may("hubs:write"))
          throw new ProblemError(403, "The shadow is for operators: it needs hubs:write");
        const author = await authorOf(body, deps);
        const about = {
          bot: body.bot,
          author,
          reason: body.reason === "" ? undefined : body.reason,
          report: body.report,
        };
        const id = await desk.decide(about, wishOf(body, deps.now()), moderatorIn(asked, access));
        return reply.code(201).send(await known(id));
      },
    );
    scope.post(
      "/decisions/:id/undo",
      {
        schema: {
          summary: "Undo a decision: the newest about its subject. What was deleted stays deleted",
          params: z.object({ id: Id }),
          response: { 200: DecisionView.describe("The decision that undoes it") },
        },
      },
      async (asked) => {
        const caller = access.callerOf(asked);
        const decision = await knownDecision(asked.params.id, deps, caller);
        if (decision.kind.endsWith("shadow") && !caller.may("hubs:write"))
          throw new ProblemError(403, "The shadow is for operators: it needs hubs:write");
        return known(await desk.undo(decision, moderatorIn(asked, access)));
      },
    );
  };

const viewOf = ({
  hub,
  hubName,
  byName,
  replacedUntil: _,
  ...decision
}: ListedDecision): z.output<typeof DecisionView> => ({
  ...decision,
  hub: hub === 0 ? null : { id: hub, name: hubName },
  by: byName,
  canUndo: isReversible(decision.kind) && decision.undoneAt === null,
});

function wishOf(body: NewDecision, now: number): Wish {
  switch (body.kind) {
    case "mute":
      return { kind: "mute", until: new Date(now + body.minutes * 60_000) };
    case "ban":
      return { kind: "ban", keepsPosts: !body.deletePosts };
    case "warn":
    case "forgive":
    case "delete":
      return body;
    case "unmute":
    case "unban":
    case "shadow":
    case "unshadow":
  }
  return { kind: body.kind };
}

/** @throws ProblemError 422 */
async function authorOf({ bot, author, alias, report }: NewDecision, deps: ModerationDeps): Promise<number> {
  if (author !== undefined) return author;
  if (alias !== undefined) {
    const found = await deps.moderated.search([bot], alias, 2);
    const [exact] = found.filter((one) => one.alias === alias.toLowerCase());
    if (exact !== undefined) return exact.author;
    throw new ProblemError(422, "alias: nobody here is called so");
  }
  const reported = report === undefined ? undefined : await deps.reports.find(report);
  if (reported?.bot === bot && reported.author !== null) return reported.author;
  throw new ProblemError(422, "author: say whom, by id or by alias");
}

/** @throws ProblemError 404 */
async function knownDecision(
  id: number,
  { log }: ModerationDeps,
  caller: { mayUse(bot: number): boolean } | undefined,
): Promise<ListedDecision> {
  const decision = await log.find(id);
  if (decision === undefined || caller?.mayUse(decision.bot) === false)
    throw new ProblemError(404, "there is no such decision");
  return decision;
}
