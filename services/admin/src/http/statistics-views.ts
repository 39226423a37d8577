import { BotId, ChatId, ChatType, PersonId } from "@telebus/contracts";
import { z } from "zod";
import { MemberStatus } from "../domain/observed-fields.js";
import { Next } from "./cursor.js";

const VIEWS_NOTE = "not available to bots";
/** Telegram tells bots nothing of how often a post was seen. */
export const noViews = { views: null, viewsNote: VIEWS_NOTE } as const;
const Views = { views: z.null(), viewsNote: z.literal(VIEWS_NOTE) };

const Grown = z.object({
  day: z.int().nullable(),
  week: z.int().nullable(),
  month: z.int().nullable(),
});
const Activity = {
  posts: z.int(),
  replies: z.int().describe("Posts that answer another one"),
  reactions: z.int(),
  joins: z.int(),
  leaves: z.int(),
};

export const ChatsStatistics = z.object({
  bot: BotId,
  today: z.iso.date().describe("UTC"),
  types: z
    .array(z.object({ type: ChatType, chats: z.int(), members: z.int().nullable(), ...Activity }))
    .describe("By type of chat; of the last 7 days"),
  totals: z.object({ chats: z.int(), members: z.int(), ...Activity }).describe("Of the last 7 days"),
  chats: z
    .array(
      z.object({
        chat: ChatId,
        type: ChatType,
        title: z.string().nullable(),
        username: z.string().nullable(),
        botStatus: MemberStatus.nullable(),
        members: z.int().nullable(),
        membersAt: z.date().nullable(),
        growth: Grown.describe("Members more than a day, 7 and 30 days ago; null where nobody counted then"),
        ...Activity,
        lookedAt: z.date().nullable(),
        refusal: z.string().nullable().describe("Why Telegram did not tell everything"),
      }),
    )
    .describe("Those with most members first; what happened there in the last 7 days"),
  ...Views,
  next: Next,
});
export type ChatsStatistics = z.output<typeof ChatsStatistics>;

export const ChatStatistics = z.object({
  bot: BotId,
  chat: ChatId,
  type: ChatType,
  title: z.string().nullable(),
  username: z.string().nullable(),
  botStatus: MemberStatus.nullable(),
  members: z.int().nullable(),
  membersAt: z.date().nullable(),
  growth: Grown,
  administrators: z.array(
    z.object({
      person: PersonId,
      name: z.string(),
      username: z.string().nullable(),
      isBot: z.boolean(),
      isOwner: z.boolean(),
      title: z.string().nullable().describe("That the chat gives them"),
      rights: z.array(z.string()).describe("`can_delete_messages` …"),
    }),
  ),
  invites: z.array(z.object({ link: z.string(), joins: z.int() })).describe("By which links people came"),
  history: z
    .array(
      z.object({
        day: z.iso.date(),
        members: z.int().nullable(),
        administrators: z.int().nullable(),
        botStatus: MemberStatus.nullable(),
        type: ChatType.nullable(),
        ...Activity,
        active: z.int().describe("People who said something or reacted"),
      }),
    )
    .describe("Days on which something happened or was counted, the oldest first"),
  ...Views,
  lookedAt: z.date().nullable(),
  refusal: z.string().nullable(),
});
export type ChatStatistics = z.output<typeof ChatStatistics>;
