import { BotId, SendView, SentView } from "@telebus/contracts";
import { ProblemError, type Caller, type RouteGroup } from "@telebus/service";
import { z } from "zod";
import type { SendDeps } from "./send-deps.js";

const Params = z.object({ id: z.uuid() });
const Query = z.object({
  bot: z.coerce.number().pipe(BotId).optional(),
  before: z.uuid().optional().describe("`next` of the page before"),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
const Page = z.object({
  requests: z.array(SentView),
  next: z.uuid().optional().describe("The next page's `before`; absent on the last one"),
});

/** What was asked for here, for seven days, and what became of it. */
export const sentRoutes =
  ({ store, access }: SendDeps): RouteGroup["routes"] =>
  async (scope) => {
    scope.get(
      "/",
      {
        schema: {
          summary: "What was asked for here, the newest first",
          querystring: Query,
          response: { 200: Page },
        },
      },
      async (request) => {
        const { bot, before, limit } = request.query;
        const bots = botsOf(access.callerOf(request), bot);
        const requests = [...(await store.list({ bots, before, limit }))];
        return { requests, next: requests.length === limit ? requests.at(-1)?.id : undefined };
      },
    );
    scope.get(
      "/:id",
      {
        schema: {
          summary: "What became of a call that was asked for here",
          params: Params,
          response: { 200: SendView },
        },
      },
      async (request) => {
        const caller = access.callerOf(request);
        const bot = await store.botOf(request.params.id);
        const isTheirs = caller.bots === undefined || (bot !== undefined && caller.mayUse(bot));
        const view = isTheirs ? await store.find(request.params.id) : undefined;
        if (view === undefined) throw new ProblemError(404, "no call of this id was asked for here");
        return view;
      },
    );
  };

/** @returns undefined for all bots */
function botsOf(caller: Caller, bot: number | undefined): readonly number[] | undefined {
  if (bot === undefined) return caller.bots;
  return caller.mayUse(bot) ? [bot] : [];
}
