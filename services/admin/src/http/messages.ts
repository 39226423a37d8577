import { BotId, ChatId, MessageId, PersonId } from "@telebus/contracts";
import type { Access, RouteGroup } from "@telebus/service";
import { z } from "zod";
import type { ChatsStore } from "../chats-store.js";
import type { MessageQuery, MessagesStore } from "../messages-store.js";
import { CursorQuery, cursorOf, Next, readCursor } from "./cursor.js";
import { ChatParams, knownChat } from "./known-chat.js";

interface MessageDeps {
  readonly chats: ChatsStore;
  readonly messages: MessagesStore;
  readonly access: Access;
}

const Search = {
  q: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .optional()
    .describe(
      'Words, "exactly this", -without, or. Finds messages of bots that keep texts (`keepsContent`) alone',
    ),
  person: z.coerce.number().pipe(PersonId).optional().describe("Said by this person"),
  ...CursorQuery,
};
const Query = z.object(Search);
const BotQuery = z.object({ bot: z.coerce.number().pipe(BotId), ...Search });

const Place = z.tuple([z.iso.datetime(), z.int(), z.int()]);
const Page = z.object({
  messages: z.array(
    z.object({
      at: z.date(),
      chat: ChatId,
      message: MessageId,
      person: PersonId.nullable().describe("Null: in the name of a chat, or erased"),
      name: z.string().nullable(),
      username: z.string().nullable(),
      asChat: ChatId.nullable(),
      thread: z.int().nullable(),
      kind: z.string().describe("Of the update: `message`, `channel_post`"),
      content: z.string().nullable().describe("`text`, `photo`, `new_chat_members` …"),
      isService: z.boolean(),
      hasMedia: z.boolean(),
      replyTo: z.int().nullable(),
      length: z.int().describe("Of the text or caption, in UTF-16 code units"),
      editedAt: z.date().nullable(),
      reactions: z.int().nullable().describe("Of posts of channels; Telegram tells no totals elsewhere"),
      text: z.string().nullable().describe("Null where the bot does not keep texts"),
    }),
  ),
  next: Next,
});

/** What was said: in a chat, or in all chats of a bot. */
export const messageRoutes =
  ({ chats, messages, access }: MessageDeps): RouteGroup["routes"] =>
  async (scope) => {
    const page = async (query: Omit<MessageQuery, "before">, cursor: string | undefined) => {
      const before = readCursor(Place, cursor);
      const rows = await messages.list({ ...query, before, limit: query.limit + 1 });
      const found = rows.slice(0, query.limit);
      const last = rows.length > query.limit ? found.at(-1) : undefined;
      return { messages: found, next: last && cursorOf([last.at.toISOString(), last.chat, last.message]) };
    };

    scope.get(
      "/messages",
      {
        schema: {
          summary: "What was said in all chats of a bot, the newest first",
          querystring: BotQuery,
          response: { 200: Page },
        },
      },
      async (call) => {
        const { cursor, ...query } = call.query;
        if (!access.callerOf(call).mayUse(query.bot)) return { messages: [] };
        return page(query, cursor);
      },
    );

    scope.get(
      "/:bot/:chat/messages",
      {
        schema: {
          summary: "What was said in a chat, the newest first",
          params: ChatParams,
          querystring: Query,
          response: { 200: Page },
        },
      },
      async (call) => {
        const { bot, chat } = call.params;
        await knownChat(chats, access.callerOf(call), bot, chat);
        const { cursor, ...query } = call.query;
        return page({ bot, chat, ...query }, cursor);
      },
    );
  };
