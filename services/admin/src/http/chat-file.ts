import type { Access, RouteGroup } from "@telebus/service";
import { z } from "zod";
import type { ChatsStore } from "../chats-store.js";
import { csvOf } from "./csv.js";
import { ChatFilters, ListedChat } from "./chat-views.js";
import { botsFor } from "./known-chat.js";

interface ChatFileDeps {
  readonly chats: ChatsStore;
  readonly access: Access;
}

const Query = z.object({ ...ChatFilters, format: z.enum(["json", "csv"]).default("csv") });
/** A file has all that fits the filters, not a page of it. */
const FILE_ROWS = 100_000;
const COLUMNS = Object.keys(ListedChat.shape);

/** `GET /api/chats/file`: the list of chats to take away. */
export const chatFileRoutes =
  ({ chats, access }: ChatFileDeps): RouteGroup["routes"] =>
  async (scope) => {
    scope.get(
      "/file",
      {
        schema: {
          summary: "The chats that fit the filters, as a file",
          querystring: Query,
          response: { 200: z.union([z.array(ListedChat), z.string()]) },
        },
      },
      async (call, reply) => {
        const { bot, sort, format, ...filter } = call.query;
        const bots = botsFor(access.callerOf(call), bot);
        const rows = await chats.list({ ...filter, sort, bots, limit: FILE_ROWS });
        reply.header("content-disposition", `attachment; filename="chats.${format}"`);
        if (format === "json") return [...rows];
        return reply.type("text/csv; charset=utf-8").serializer(String).send(csvOf(rows, COLUMNS));
      },
    );
  };
