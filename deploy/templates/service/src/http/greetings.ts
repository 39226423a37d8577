import { BotId, ChatId } from "@telebus/contracts";
import { requireApiKey, type RouteGroup } from "@telebus/service";
import { z } from "zod";
import type { Store } from "../store.js";

const Query = z.object({
  bot: z.coerce.number().pipe(BotId),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
});

const Greetings = z.object({ greetings: z.array(z.object({ chat: ChatId, greetedAt: z.date() })) });

/** `GET /api/{{name}}/greetings`: the chats greeted last. */
export const greetingRoutes = ({ store, apiKey }: { store: Store; apiKey: string }): RouteGroup => ({
  prefix: "/api/{{name}}",
  api: "Telebus {{name}}",
  routes: async (scope) => {
    scope.addHook("onRequest", requireApiKey(apiKey));
    scope.get(
      "/greetings",
      { schema: { summary: "The chats greeted last", querystring: Query, response: { 200: Greetings } } },
      async ({ query }) => ({ greetings: await store.latestGreetings(query.bot, query.limit) }),
    );
  },
});
