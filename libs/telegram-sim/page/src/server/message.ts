import { z } from "zod";
import { Entities } from "./entities.js";
import { ReplyMarkup } from "./markup.js";
import { maybe, mediaFields } from "./media.js";
import { Poll } from "./poll.js";
import { serviceFields } from "./service-fields.js";
import { User } from "./user.js";

const Chat = z.looseObject({
  id: z.number(),
  type: z.string(),
  title: maybe(z.string()),
  first_name: maybe(z.string()),
});

const Reaction = z.looseObject({
  type: z.string(),
  emoji: maybe(z.string()),
});
export type Reaction = z.output<typeof Reaction>;

const UserReactions = z.looseObject({ user: z.number(), reaction: z.array(Reaction) });

const ForwardOrigin = z.looseObject({
  type: z.string(),
  sender_user: maybe(User),
  sender_user_name: maybe(z.string()),
  sender_chat: maybe(Chat),
  chat: maybe(Chat),
});

const Invoice = z.looseObject({
  title: z.string(),
  description: maybe(z.string()),
  currency: z.string(),
  total_amount: z.number(),
});
export type Invoice = z.output<typeof Invoice>;

const core = {
  message_id: z.number(),
  date: z.number(),
  chat: Chat,
  from: maybe(User),
  sender_chat: maybe(Chat),
  message_thread_id: maybe(z.number()),
  via_bot: maybe(User),
  edit_date: maybe(z.number()),
  media_group_id: maybe(z.string()),
  forward_origin: maybe(ForwardOrigin),
  quote: maybe(z.looseObject({ text: z.string(), entities: maybe(Entities) })),
  has_protected_content: maybe(z.boolean()),
  effect_id: maybe(z.string()),
};

const words = {
  text: maybe(z.string()),
  entities: maybe(Entities),
  caption: maybe(z.string()),
  caption_entities: maybe(Entities),
  show_caption_above_media: maybe(z.boolean()),
  has_media_spoiler: maybe(z.boolean()),
};

const things = { ...mediaFields, poll: maybe(Poll), invoice: maybe(Invoice), ...serviceFields };

/** A message that another one answers: as a message, without an answer of its own. */
const Replied = z.looseObject({ ...core, ...words, ...things });
export type Replied = z.output<typeof Replied>;

/** Bot API type Message as the control API shows it to people, with who reacted how. Fields not named here are kept. */
export const Message = Replied.extend({
  reply_to_message: maybe(Replied),
  reply_markup: maybe(ReplyMarkup),
  reactions: maybe(z.array(UserReactions)),
  rich_message: maybe(z.unknown()),
});
export type Message = z.output<typeof Message>;
