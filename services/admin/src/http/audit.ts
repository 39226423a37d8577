import { BotId } from "@telebus/contracts";
import type { RouteGroup } from "@telebus/service";
import { z } from "zod";
import type { Foundation } from "../part.js";
import { csvOf } from "./csv.js";
import { AuditView, auditView } from "./people-views.js";

const Word = z.string().min(1).max(200).optional();
const Query = z.object({
  actor: Word.describe("`person:42`, `key:<id>`, `master`, `system`"),
  subject: Word.describe("What it was done to: `person:42`, `bot:7`"),
  action: Word.describe("`scope.given`, `bot.added` …"),
  bot: z.coerce.number().pipe(BotId).optional(),
  since: z.coerce.date().optional().describe("Not older"),
  until: z.coerce.date().optional().describe("Older"),
  before: z.coerce.number().int().positive().optional().describe("`next` of the page before"),
  limit: z.coerce.number().int().min(1).max(200).default(50).describe("Entries of a page; a CSV has all"),
  format: z.enum(["json", "csv"]).default("json"),
});
const Page = z.object({
  entries: z.array(AuditView),
  next: z.int().optional().describe("Give it as `before` for the next page; absent on the last"),
});
const COLUMNS = ["id", "at", "actor", "action", "subject", "bot", "details"];
const MOST_LINES = 200_000;

/** `GET /api/audit`: who has changed what. A key that is for single bots sees what is about those alone. */
export const auditRoutes = ({ access, audit }: Pick<Foundation, "access" | "audit">): RouteGroup => ({
  prefix: "/api/audit",
  api: "Telebus control plane: audit log",
  routes: async (scope) => {
    scope.addHook("onRequest", access.of("people"));
    scope.get(
      "/",
      {
        schema: {
          summary: "Who has changed what, the newest first",
          querystring: Query,
          response: { 200: z.union([Page, z.string()]) },
        },
      },
      async (request, reply) => {
        const { bot, format, limit, ...query } = request.query;
        const caller = access.callerOf(request);
        // Another's bot is as one that nobody has ever done anything to.
        const bots = bot === undefined ? caller.bots : caller.mayUse(bot) ? [bot] : [];
        if (format === "json") {
          const rows = await audit.list({ ...query, bots, limit });
          return { entries: rows.map(auditView), next: rows.length === limit ? rows.at(-1)?.id : undefined };
        }
        const rows = await audit.list({ ...query, bots, limit: MOST_LINES });
        reply.header("content-disposition", 'attachment; filename="audit.csv"');
        return reply.type("text/csv; charset=utf-8").serializer(String).send(csvOf(rows, COLUMNS));
      },
    );
  },
});
