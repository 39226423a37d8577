import { BotId, ChatId, PersonId, ServiceName } from "@telebus/contracts";
import { ProblemError, type Access, type RouteGroup } from "@telebus/service";
import { z } from "zod";
import type { ChatsStore } from "../chats-store.js";
import type { EndSession } from "../sessions.js";
import type { SessionQuery, SessionsStore } from "../sessions-store.js";
import { CursorQuery, cursorOf, Next, readCursor } from "./cursor.js";
import { botsFor, ChatParams, knownChat } from "./known-chat.js";

export interface SessionDeps {
  readonly chats: ChatsStore;
  readonly sessions: SessionsStore;
  readonly endSession: EndSession;
  readonly access: Access;
}

const SessionView = z.object({
  bot: BotId,
  chat: ChatId,
  person: PersonId,
  service: ServiceName.describe("Whom they speak with"),
  since: z.date().describe("The first thing that followed the conversation"),
  lastAt: z.date(),
  endedAt: z.date().nullable().describe("Cancelled, or ended by an operator"),
  isOpen: z.boolean().describe("False also when nobody continued it for so long that it ran out"),
});
const Filters = { service: ServiceName.optional(), ...CursorQuery };
const BotQuery = z.object({
  bot: z.coerce.number().pipe(BotId).optional(),
  person: z.coerce.number().pipe(PersonId).optional(),
  unended: z
    .stringbool()
    .optional()
    .describe("true: without those that were ended; what ran out is among them, with `isOpen` false"),
  ...Filters,
});
const Query = z.object(Filters);
const Page = z.object({ sessions: z.array(SessionView), next: Next });
const Place = z.tuple([z.iso.datetime(), z.int(), z.int(), z.int()]);
const Params = ChatParams.extend({ person: z.coerce.number().pipe(PersonId) });

/** Who is in which conversation with which service; one can be ended. */
export const sessionRoutes =
  (deps: SessionDeps): RouteGroup["routes"] =>
  async (scope) => {
    const { chats, sessions, access } = deps;
    const page = async (query: Omit<SessionQuery, "after">, cursor: string | undefined) => {
      const after = readCursor(Place, cursor);
      const rows = await sessions.list({ ...query, after, limit: query.limit + 1 });
      const found = rows.slice(0, query.limit);
      const last = rows.length > query.limit ? found.at(-1) : undefined;
      const place = last && [last.lastAt.toISOString(), last.bot, last.chat, last.person];
      return { sessions: found, next: place && cursorOf(place) };
    };

    scope.get(
      "/sessions",
      {
        schema: {
          summary: "Who is, or was last, in which conversation",
          querystring: BotQuery,
          response: { 200: Page },
        },
      },
      async (call) => {
        const { bot, cursor, unended: isUnended, ...query } = call.query;
        return page({ ...query, isUnended, bots: botsFor(access.callerOf(call), bot) }, cursor);
      },
    );

    scope.get(
      "/:bot/:chat/sessions",
      {
        schema: {
          summary: "The conversations of one chat",
          params: ChatParams,
          querystring: Query,
          response: { 200: Page },
        },
      },
      async (call) => {
        const { bot, chat } = call.params;
        const { cursor, ...query } = call.query;
        await knownChat(chats, access.callerOf(call), bot, chat);
        return page({ ...query, bots: [bot], chat }, cursor);
      },
    );
    await scope.register(ending(deps));
  };

const ending =
  ({ endSession, access }: SessionDeps): RouteGroup["routes"] =>
  async (scope) => {
    scope.delete(
      "/:bot/:chat/sessions/:person",
      {
        schema: {
          summary: "End a conversation",
          description:
            "What the person says next goes where it would have gone without it. Also when it is over already: 204.",
          params: Params,
          response: { 204: z.null() },
        },
      },
      async (call, reply) => {
        const caller = access.callerOf(call);
        const isKnown = caller.mayUse(call.params.bot) && (await endSession(call.params, caller.name));
        if (!isKnown) throw new ProblemError(404, "there is no such conversation");
        return reply.code(204).send(null);
      },
    );
  };
