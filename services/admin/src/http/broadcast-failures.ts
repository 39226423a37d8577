import type { RouteGroup } from "@telebus/service";
import { z } from "zod";
import { csvOf } from "./csv.js";
import { knownBroadcast, Params, type BroadcastDeps } from "./known-broadcast.js";

const Failure = z.object({
  chat: z.int(),
  end: z.string().nullable(),
  reason: z.string().nullable(),
  endedAt: z.date().nullable(),
});
const FailureQuery = z.object({
  after: z.coerce.number().int().optional().describe("`next` of the page before"),
  limit: z.coerce.number().int().min(1).max(10_000).default(100),
  format: z.enum(["json", "csv"]).default("json"),
});
const FailurePage = z.object({ chats: z.array(Failure), next: z.int().optional() });
const MOST_LINES = 1_000_000;

/** Who did not get it, and why. */
export const failureRoutes =
  (deps: BroadcastDeps): RouteGroup["routes"] =>
  async (scope) => {
    scope.get(
      "/:id/failures",
      {
        schema: {
          summary: "The chats that did not get it, by id; as CSV all of them at once",
          params: Params,
          querystring: FailureQuery,
          response: { 200: z.union([FailurePage, z.string()]) },
        },
      },
      async (request, reply) => {
        const { id } = (await knownBroadcast(deps, request, request.params.id)).row;
        const { after, limit, format } = request.query;
        if (format === "json") {
          const chats = await deps.store.notSent(id, after, limit);
          return { chats, next: chats.length === limit ? chats.at(-1)?.chat : undefined };
        }
        const chats = await deps.store.notSent(id, undefined, MOST_LINES);
        const lines = chats.map(({ endedAt, ...chat }) => ({ ...chat, ended_at: endedAt?.toISOString() }));
        const columns = ["chat", "end", "reason", "ended_at"];
        reply.header("content-disposition", `attachment; filename="broadcast-${id}-failures.csv"`);
        return reply.type("text/csv; charset=utf-8").serializer(String).send(csvOf(lines, columns));
      },
    );
  };
