import { BotId, ChatId } from "@telebus/contracts";
import { ProblemError, type ApiRequest, type RouteGroup } from "@telebus/service";
import { z } from "zod";
import type { ListedReport } from "../report-store.js";
import { Id } from "./known-hub.js";
import { moderatorIn, type ModerationDeps } from "./moderator.js";

const State = z.enum(["open", "acted", "dismissed"]);
const Query = z.object({
  bot: Id.optional(),
  state: State.optional(),
  before: Id.optional().describe("The `next` of the page before"),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
const ReportView = z.object({
  id: z.int(),
  bot: BotId,
  post: z.int(),
  saidAt: z.date(),
  author: z.int().nullable().describe("Who said it; null once they are forgotten"),
  alias: z.string().nullable(),
  seenIn: ChatId.describe("The chat in which it was reported"),
  saidIn: z.object({ chat: ChatId, title: z.string().nullable() }).nullable(),
  content: z.string().nullable().describe("What kind of message it is; null once the post is forgotten"),
  isDeleted: z.boolean(),
  reporter: z.int().nullable(),
  reason: z.string().nullable(),
  at: z.date(),
  state: State,
  decidedAt: z.date().nullable(),
  decidedBy: z.string().nullable(),
  decision: z.int().nullable(),
});
const Page = z.object({
  reports: z.array(ReportView),
  open: z.int().describe("How many wait for a decision"),
  next: z.int().optional().describe("The next page's `before`"),
});
const Params = z.object({ id: Id });
const Revealed = z.object({
  text: z.string().describe("All that is written in it"),
  content: z.string(),
  items: z.int().describe("Of an album: how many"),
});

/** `/api/moderation/reports`. */
export const reportRoutes =
  (deps: ModerationDeps): RouteGroup["routes"] =>
  async (scope) => {
    await scope.register(listed(deps));
    await scope.register(decided(deps));
  };

const listed =
  (deps: ModerationDeps): RouteGroup["routes"] =>
  async (scope) => {
    const { access, reports, revealing } = deps;
    scope.get(
      "/reports",
      {
        schema: {
          summary: "What people have reported with `/report`, the newest first; not what was said",
          querystring: Query,
          response: { 200: Page },
        },
      },
      async (asked) => {
        const { state, ...query } = asked.query;
        const { bots } = access.callerOf(asked);
        const found = await reports.page({ ...query, bots, states: state && [state] });
        return {
          reports: found.map(viewOf),
          open: await reports.countOpen(bots),
          next: found.length === query.limit ? found.at(-1)?.id : undefined,
        };
      },
    );
    scope.post(
      "/reports/:id/reveal",
      {
        schema: {
          summary: "What was said; that it was read is remembered among the decisions",
          params: Params,
          response: { 200: Revealed },
        },
      },
      async (asked) => revealing.reveal(await knownReport(asked, deps), moderatorIn(asked, access)),
    );
  };

const decided =
  (deps: ModerationDeps): RouteGroup["routes"] =>
  async (scope) => {
    const { access, reports } = deps;
    scope.post(
      "/reports/:id/dismiss",
      {
        schema: {
          summary: "Nothing is wrong with it: all open reports of the post are closed",
          params: Params,
          response: { 200: ReportView },
        },
      },
      async (asked) => {
        const { id } = await knownReport(asked, deps);
        if (!(await reports.close(id, "dismissed", moderatorIn(asked, access).byName)))
          throw new ProblemError(409, "it is decided already");
        return viewOf(await knownReport(asked, deps));
      },
    );
    scope.post(
      "/reports/:id/reopen",
      {
        schema: {
          summary: "It waits for a decision again; what was decided stays",
          params: Params,
          response: { 200: ReportView },
        },
      },
      async (asked) => {
        const { id } = await knownReport(asked, deps);
        if (!(await reports.reopen(id))) throw new ProblemError(409, "it is open");
        return viewOf(await knownReport(asked, deps));
      },
    );
  };

/** @throws ProblemError 404 */
async function knownReport(asked: ApiRequest, { access, reports }: ModerationDeps): Promise<ListedReport> {
  const report = await reports.find(Params.parse(asked.params).id);
  if (report === undefined || !access.callerOf(asked).mayUse(report.bot))
    throw new ProblemError(404, "there is no such report");
  return report;
}

const viewOf = ({
  postAt,
  chat,
  source,
  sourceTitle,
  kind,
  isTakenBack,
  isKept: _,
  ...report
}: ListedReport): z.output<typeof ReportView> => ({
  ...report,
  saidAt: postAt,
  seenIn: chat,
  saidIn: source === null ? null : { chat: source, title: sourceTitle },
  content: kind,
  isDeleted: isTakenBack,
});
