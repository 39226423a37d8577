import { z } from "zod";
import { Draft } from "./draft.js";
import { PersonalKeyboard, ReplyKeyboard } from "./markup.js";
import { maybe } from "./media.js";
import { Message } from "./message.js";
import { User } from "./user.js";

const Topic = z.looseObject({
  message_thread_id: z.number(),
  name: z.string(),
  icon_color: maybe(z.number()),
  is_closed: maybe(z.boolean()),
});
export type Topic = z.output<typeof Topic>;

/** A chat as events name it. Its `key` is unique; a private chat's id is the person's and is not. */
export const RoomHead = z.object({
  key: z.string(),
  id: z.number(),
  type: z.enum(["private", "group", "supergroup", "channel"]),
  title: maybe(z.string()),
  username: maybe(z.string()),
  first_name: maybe(z.string()),
  last_name: maybe(z.string()),
  is_forum: maybe(z.boolean()),
  bot: maybe(z.number()),
  reply_keyboard: maybe(ReplyKeyboard),
  personal_keyboards: maybe(z.array(PersonalKeyboard)),
});
export type RoomHead = z.output<typeof RoomHead>;

/** A chat as the control API lists it. */
export const ChatView = RoomHead.extend({
  members: z.array(z.looseObject({ user: User, status: z.string() })),
  migrated_to: maybe(z.number()),
  topics: z.array(Topic).catch([]),
  pinned: z.array(z.number()).catch([]),
  has_protected_content: maybe(z.boolean()),
  drafts: z.array(Draft).catch([]),
  last_message: maybe(Message),
});
export type ChatView = z.output<typeof ChatView>;
