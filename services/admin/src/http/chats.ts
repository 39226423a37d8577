import { ProblemError, type RouteGroup } from "@telebus/service";
import { z } from "zod";
import { placeAfter, type ChatRow, type ChatsStore } from "../chats-store.js";
import type { MessagesStore } from "../messages-store.js";
import { chatFileRoutes } from "./chat-file.js";
import { chatTotalsRoutes, type ChatTotalsDeps } from "./chat-totals.js";
import { ChatFilters, ChatView, ListedChat } from "./chat-views.js";
import { CursorQuery, cursorOf, Next, readCursor } from "./cursor.js";
import { botsFor, ChatParams, knownChat } from "./known-chat.js";
import { memberRoutes } from "./members.js";
import { messageRoutes } from "./messages.js";
import { sessionRoutes, type SessionDeps } from "./sessions.js";

export interface ChatDeps extends SessionDeps, ChatTotalsDeps {
  readonly chats: ChatsStore;
  readonly messages: MessagesStore;
}

/** `/api/chats`: the chats that bots were seen in, what was said there, who is there and in which conversation. */
export const chatRoutes = (deps: ChatDeps): RouteGroup => ({
  prefix: "/api/chats",
  api: "Telebus admin: chats",
  routes: async (scope) => {
    scope.addHook("onRequest", deps.access.of("chats"));
    await scope.register(listed(deps));
    await scope.register(chatTotalsRoutes(deps));
    await scope.register(chatFileRoutes(deps));
    await scope.register(sessionRoutes(deps));
    await scope.register(messageRoutes(deps));
    await scope.register(memberRoutes(deps));
    await scope.register(shown(deps));
  },
});

const Query = z.object({ ...ChatFilters, ...CursorQuery });

const Place = z.tuple([z.union([z.string(), z.int()]), z.int(), z.int()]);

const Page = z.object({ chats: z.array(ListedChat), next: Next });

const listed =
  ({ chats, access }: ChatDeps): RouteGroup["routes"] =>
  async (scope) => {
    scope.get(
      "/",
      {
        schema: { summary: "The chats that bots were seen in", querystring: Query, response: { 200: Page } },
      },
      async (call) => {
        const { bot, cursor, limit, sort, ...query } = call.query;
        const bots = botsFor(access.callerOf(call), bot);
        const after = checkedPlace(sort, readCursor(Place, cursor));
        const rows = await chats.list({ ...query, sort, bots, after, limit: limit + 1 });
        const page = rows.slice(0, limit);
        const last: ChatRow | undefined = rows.length > limit ? page.at(-1) : undefined;
        return { chats: page, next: last && cursorOf(placeAfter(sort, last)) };
      },
    );
  };

/** A cursor of one order is none of another. */
function checkedPlace(sort: string, place: z.output<typeof Place> | undefined) {
  if (place === undefined) return undefined;
  const [value] = place;
  const fits = {
    "last-seen": isTime(value),
    newest: isTime(value),
    members: typeof value === "number",
    title: typeof value === "string",
  };
  if (!Object.entries(fits).some(([name, isFit]) => name === sort && isFit))
    throw new ProblemError(422, "cursor is of a list in another order");
  return place;
}

const isTime = (value: string | number): boolean =>
  typeof value === "string" && !Number.isNaN(Date.parse(value));

const Shown = ChatView.extend({
  lookedAt: z.date().nullable().describe("When Telegram was asked about it last"),
  refusal: z.string().nullable().describe("Why Telegram did not tell everything then"),
});

const shown =
  (deps: ChatDeps): RouteGroup["routes"] =>
  async (scope) => {
    scope.get(
      "/:bot/:chat",
      { schema: { summary: "One chat", params: ChatParams, response: { 200: Shown } } },
      async (call) => {
        const { bot, chat } = call.params;
        const found = await knownChat(deps.chats, deps.access.callerOf(call), bot, chat);
        return { ...found.chat, lookedAt: found.lookedAt, refusal: found.refusal };
      },
    );
  };
