import { BotId, ChatId, ChatType } from "@telebus/contracts";
import type { RouteGroup } from "@telebus/service";
import { z } from "zod";
import type { Store } from "../store.js";

const Page = z.object({
  chats: z.array(
    z.object({
      bot: BotId,
      chat: ChatId,
      type: ChatType,
      title: z.string().nullable(),
      registeredAt: z.date(),
    }),
  ),
  /** Give it as `after` for the next page; absent on the last. */
  next: ChatId.optional(),
});

const Query = z.object({
  bot: z.coerce.number().pipe(BotId),
  after: z.coerce.number().int().default(Number.MIN_SAFE_INTEGER),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
  search: z.string().max(100).optional().describe("Part of the title or id"),
});

/** `GET /api/hubs/chats`: the chats that take part in the hub. */
export const chatRoutes =
  ({ store }: { store: Store }): RouteGroup["routes"] =>
  async (scope) => {
    scope.get(
      "/chats",
      { schema: { summary: "The chats that take part", querystring: Query, response: { 200: Page } } },
      async ({ query }) => {
        const chats = await store.page(query);
        return { chats, next: chats.length === query.limit ? chats.at(-1)?.chat : undefined };
      },
    );
  };
