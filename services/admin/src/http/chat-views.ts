import { BotId, ChatId, ChatType } from "@telebus/contracts";
import { z } from "zod";
import { chatSorts, chatStates } from "../chats-store.js";
import { MemberStatus } from "../domain/observed-fields.js";

/** A chat that a bot was seen in. */
export const ChatView = z.object({
  bot: BotId,
  chat: ChatId,
  type: ChatType,
  title: z.string().nullable().describe("Of people their name"),
  username: z.string().nullable(),
  isForum: z.boolean(),
  firstSeenAt: z.date(),
  lastSeenAt: z.date(),
  botStatus: MemberStatus.nullable().describe("The bot's own role there; null where nobody has told yet"),
  endedAt: z.date().nullable().describe("Since when the bot cannot speak there"),
  members: z.int().nullable().describe("As Telegram counted them last"),
  membersAt: z.date().nullable(),
  optedOutAt: z.date().nullable().describe("Since when broadcasts are not wanted there"),
});

export const ListedChat = ChatView.extend({
  grownWeek: z.int().nullable().describe("Members more than 7 days ago; null where nobody counted then"),
});

/** Which chats a list or a file is about, and in which order. */
export const ChatFilters = {
  bot: z.coerce.number().pipe(BotId).optional().describe("Of this bot alone"),
  type: ChatType.optional(),
  state: z
    .enum(chatStates)
    .optional()
    .describe("active: the bot can speak there; ended: it cannot; opted-out: no broadcasts wanted"),
  role: MemberStatus.optional().describe("The bot's own role there"),
  activeSince: z.coerce.date().optional().describe("Something happened there since then"),
  q: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .optional()
    .describe("A part of the title, the beginning of a @username, or an id"),
  sort: z.enum(chatSorts).default("last-seen"),
};
