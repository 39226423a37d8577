import { z } from "zod";
import { storedKindNames } from "../world/file-kinds.js";
import { memberStatuses } from "../world/types.js";
import { PaymentsKept } from "./payments.js";
import { Details, InlineMessages, Profile, Reactions, Topic } from "./groups.js";
import { PollSchema } from "./polls.js";
import { User } from "./user.js";

const Chat = z.object({
  id: z.number(),
  type: z.enum(["private", "group", "supergroup", "channel"]),
  title: z.string().optional(),
  username: z.string().optional(),
  first_name: z.string().optional(),
  last_name: z.string().optional(),
  is_forum: z.boolean().optional(),
});

const Entities = z.array(z.looseObject({ type: z.string(), offset: z.number(), length: z.number() }));

const Message = z.looseObject({
  message_id: z.number(),
  date: z.number(),
  chat: Chat,
  from: User.optional(),
  message_thread_id: z.number().optional(),
  get reply_to_message() {
    return Message.optional();
  },
  text: z.string().optional(),
  entities: Entities.optional(),
  caption: z.string().optional(),
  caption_entities: Entities.optional(),
  media_group_id: z.string().optional(),
  reply_markup: z
    .object({
      inline_keyboard: z.array(
        z.array(z.looseObject({ text: z.string(), callback_data: z.string().optional() })),
      ),
    })
    .optional(),
  edit_date: z.number().optional(),
});

const PaidMedia = z.object({
  botId: z.number(),
  star_count: z.number(),
  payload: z.string(),
  media: z.array(z.record(z.string(), z.unknown())),
  buyers: z.array(z.number()),
});

const ReplyKeyboard = z.looseObject({
  kind: z.enum(["keyboard", "remove", "force_reply"]),
  selective: z.boolean(),
});

const Room = z.object({
  chat: Chat,
  botId: z.number().optional(),
  members: z.array(z.tuple([z.number(), z.enum(memberStatuses)])),
  messages: z.array(Message),
  reactions: Reactions.default([]),
  topics: z.array(z.tuple([z.number(), Topic])),
  details: Details.optional(),
  paidMedia: z.array(z.tuple([z.number(), PaidMedia])).default([]),
  replyKeyboard: ReplyKeyboard.optional(),
  personalKeyboards: z.array(z.tuple([z.number(), ReplyKeyboard])).default([]),
  nextMessageId: z.number(),
  migratedTo: z.number().optional(),
});

const Mailbox = z.object({
  botId: z.number(),
  nextId: z.number(),
  lastAtMs: z.number().optional(),
  allowed: z.array(z.string()).optional(),
  settings: z
    .object({
      url: z.string(),
      secretToken: z.string().optional(),
      maxConnections: z.number(),
      ipAddress: z.string().optional(),
      certificate: z.string().optional(),
    })
    .optional(),
  pending: z.array(
    z.object({
      id: z.number(),
      kind: z.string(),
      lane: z.string(),
      json: z.string(),
      expiresAtMs: z.number(),
    }),
  ),
});

const PhotoSize = z.object({
  file_unique_id: z.string(),
  width: z.number(),
  height: z.number(),
  file_size: z.number(),
});

/** What is kept across restarts. Files keep what is known about them, not their bytes. */
export const Snapshot = z.object({
  version: z.literal(1),
  /** Written at a proper stop: nothing was used after it. */
  isClean: z.boolean(),
  /** How far the clock was moved forward. */
  clockOffsetMs: z.number().default(0),
  webApps: z
    .object({ secrets: z.array(z.tuple([z.number(), z.string()])), privateKey: z.string() })
    .optional(),
  nextIds: z.object({ person: z.number(), group: z.number(), supergroup: z.number() }),
  people: z.array(
    z.object({ user: User, isDeactivated: z.boolean(), hidesForwards: z.boolean().optional() }),
  ),
  bots: z.array(
    z.object({
      user: User,
      tokenHash: z.string(),
      commands: z.array(
        z.tuple([z.string(), z.array(z.object({ command: z.string(), description: z.string() }))]),
      ),
      profile: Profile.optional(),
    }),
  ),
  rooms: z.array(Room),
  polls: z.array(PollSchema).default([]),
  payments: PaymentsKept.optional(),
  inlineMessages: InlineMessages.default([]),
  files: z.array(
    z.object({
      unique: z.string(),
      kind: z.enum(storedKindNames),
      size: z.number(),
      name: z.string(),
      mime: z.string(),
      attributes: z.record(z.string(), z.unknown()),
      sizes: z.array(PhotoSize).optional(),
      thumbnail: PhotoSize.optional(),
    }),
  ),
  mailboxes: z.array(Mailbox),
});
export type Snapshot = z.output<typeof Snapshot>;
