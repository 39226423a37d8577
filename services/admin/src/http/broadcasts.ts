import { BotId } from "@telebus/contracts";
import type { RouteGroup } from "@telebus/service";
import { z } from "zod";
import { BroadcastState } from "../domain/broadcast-state.js";
import { moveRoutes } from "./broadcast-moves.js";
import { failureRoutes } from "./broadcast-failures.js";
import { BroadcastView, viewOf } from "./broadcast-views.js";
import { writingRoutes } from "./broadcast-writing.js";
import { previewRoute } from "./broadcast-preview.js";
import type { BroadcastDeps } from "./known-broadcast.js";

/** `/api/broadcasts`: one message for many chats. */
export const broadcastRoutes = (deps: BroadcastDeps): RouteGroup => ({
  prefix: "/api/broadcasts",
  api: "Telebus admin: broadcasts",
  routes: async (scope) => {
    scope.addHook("onRequest", deps.base.access.of("broadcasts"));
    await scope.register(listed(deps));
    await scope.register(writingRoutes(deps));
    await scope.register(previewRoute(deps));
    await scope.register(moveRoutes(deps));
    await scope.register(failureRoutes(deps));
  },
});

const Query = z.object({
  bot: z.coerce.number().pipe(BotId).optional(),
  state: BroadcastState.optional(),
  before: z.coerce.number().int().positive().optional().describe("`next` of the page before"),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
const Page = z.object({
  broadcasts: z.array(BroadcastView),
  next: z.int().optional().describe("The next page's `before`; absent on the last one"),
});

const listed =
  ({ base, store }: BroadcastDeps): RouteGroup["routes"] =>
  async (scope) => {
    scope.get(
      "/",
      { schema: { summary: "Broadcasts, the newest first", querystring: Query, response: { 200: Page } } },
      async (request) => {
        const { bot, ...query } = request.query;
        const caller = base.access.callerOf(request);
        if (bot !== undefined && !caller.mayUse(bot)) return { broadcasts: [] };
        const rows = await store.page({ ...query, bots: bot === undefined ? caller.bots : [bot] });
        const ends = await store.ends(rows.map(({ id }) => id));
        const broadcasts = rows.map((row) =>
          viewOf(
            row,
            ends.filter(({ broadcast }) => broadcast === row.id),
          ),
        );
        return { broadcasts, next: rows.length === query.limit ? rows.at(-1)?.id : undefined };
      },
    );
  };
