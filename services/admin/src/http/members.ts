import { PersonId } from "@telebus/contracts";
import type { Access, RouteGroup } from "@telebus/service";
import { z } from "zod";
import type { ChatsStore } from "../chats-store.js";
import { MemberStatus } from "../domain/observed-fields.js";
import { CursorQuery, cursorOf, Next, readCursor } from "./cursor.js";
import { ChatParams, knownChat } from "./known-chat.js";

interface MemberDeps {
  readonly chats: ChatsStore;
  readonly access: Access;
}

const Query = z.object({ status: MemberStatus.optional(), ...CursorQuery });
const Place = z.tuple([z.iso.datetime(), z.int()]);
const Page = z.object({
  members: z
    .array(
      z.object({
        person: PersonId,
        status: MemberStatus,
        since: z.date().describe("Of this status, as far as updates told it"),
        lastSeenAt: z.date(),
        firstName: z.string().nullable(),
        lastName: z.string().nullable(),
        username: z.string().nullable(),
        isBot: z.boolean().nullable(),
      }),
    )
    .describe("Those whom updates told of: Telegram does not list the members of a chat"),
  next: Next,
});

/** `GET /api/chats/:bot/:chat/members`: who is there, as far as it is known; who was seen last comes first. */
export const memberRoutes =
  ({ chats, access }: MemberDeps): RouteGroup["routes"] =>
  async (scope) => {
    scope.get(
      "/:bot/:chat/members",
      {
        schema: {
          summary: "Who is in a chat, as far as it is known",
          params: ChatParams,
          querystring: Query,
          response: { 200: Page },
        },
      },
      async (call) => {
        const { bot, chat } = call.params;
        const { cursor, limit, status } = call.query;
        await knownChat(chats, access.callerOf(call), bot, chat);
        const after = readCursor(Place, cursor);
        const rows = await chats.members({ bot, chat, status, after, limit: limit + 1 });
        const members = rows.slice(0, limit);
        const last = rows.length > limit ? members.at(-1) : undefined;
        return { members, next: last && cursorOf([last.lastSeenAt.toISOString(), last.person]) };
      },
    );
  };
