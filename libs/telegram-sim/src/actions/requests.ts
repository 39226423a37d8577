import { z } from "zod";
import { memberStatuses } from "../world/types.js";
import { PersonContentSchema } from "./person-content.js";

/** What the control API is asked, parsed. Names are the Bot API's. */

const Ref = z.union([z.number().int(), z.string().min(1)]);
const Id = z.number().int();

export const PersonSchema = z.object({
  id: Id.positive().optional(),
  first_name: z.string().min(1),
  last_name: z.string().optional(),
  username: z.string().optional(),
  language_code: z.string().optional(),
});

export const BotSchema = z.object({
  token: z.string(),
  first_name: z.string().optional(),
  username: z.string().optional(),
});

export const ChatSchema = z.object({
  type: z.enum(["group", "supergroup", "channel"]),
  title: z.string().min(1),
  username: z.string().optional(),
  is_forum: z.boolean().optional(),
  /** People and bots who are in it from the start; the first person is its creator. */
  members: z.array(Ref).default([]),
});

export const MemberSchema = z.object({
  chat: Ref,
  user: Ref,
  status: z.enum(memberStatuses),
  /** Who does it; the chat's creator where nobody is named. */
  by: Ref.optional(),
});

const place = {
  /** A group or channel; a person or a bot for a private chat; nothing for the actor's private chat with the bot. */
  chat: Ref.optional(),
  /** Which bot a private chat is with, where there are several. */
  bot: Ref.optional(),
};

export const MessageSchema = PersonContentSchema.extend({
  ...place,
  from: Ref,
  /** A message id in the same chat. */
  reply_to: Id.optional(),
  /** A forum topic. */
  thread: Id.optional(),
  /** Several files sent together, 2 to 10. */
  album: z.array(PersonContentSchema).min(2).max(10).optional(),
});

export const EditSchema = PersonContentSchema.extend({ ...place, from: Ref, message_id: Id });

export const DeletionSchema = z.object({ ...place, from: Ref.optional(), message_id: Id });

export const PressSchema = z.object({
  ...place,
  from: Ref,
  message_id: Id,
  /** The button's callback data, or else its text. */
  button: z.string(),
});

export const ReactionSchema = z.object({
  ...place,
  from: Ref,
  message_id: Id,
  /** Emoji; none: takes the reaction back. */
  emoji: z.array(z.string()).default([]),
});

export const BlockSchema = z.object({ person: Ref, bot: Ref.optional(), blocked: z.boolean().default(true) });

export const AccountSchema = z.object({ person: Ref, deactivated: z.boolean() });

export const MigrationSchema = z.object({ chat: Ref });

export const TopicSchema = z.object({ chat: Ref, name: z.string().min(1).max(128), from: Ref.optional() });

export const SaySchema = z.object({
  /** Who speaks. */
  as: Ref,
  /** Where; nothing: in the private chat with the bot. */
  in: Ref.optional(),
  text: z.string().min(1).max(4096),
  bot: Ref.optional(),
});

/** Any update; `update_id` is given one where it has none. */
export const UpdateSchema = z.looseObject({ update_id: Id.optional() });

export const FaultSchema = z.object({
  method: z.string().optional(),
  chat: Id.optional(),
  bot: Id.optional(),
  times: z.number().int().positive().default(1),
  delayMs: z.number().int().nonnegative().optional(),
  error: z
    .object({
      code: z.number().int().min(400).max(599),
      description: z.string(),
      parameters: z
        .object({ retry_after: z.number().int().optional(), migrate_to_chat_id: Id.optional() })
        .transform(({ retry_after, migrate_to_chat_id }) => ({
          ...(retry_after !== undefined && { retry_after }),
          ...(migrate_to_chat_id !== undefined && { migrate_to_chat_id }),
        }))
        .optional(),
    })
    .optional(),
  html: z.object({ status: z.number().int().min(400).max(599), body: z.string() }).optional(),
  drop: z.enum(["before", "after"]).optional(),
});

const positive = z.number().positive();

export const LimitsSchema = z.object({
  mode: z.enum(["soft", "open"]).optional(),
  botPerSecond: positive.optional(),
  privateChatPerSecond: positive.optional(),
  privateChatBurst: positive.optional(),
  groupPerMinute: positive.optional(),
});
