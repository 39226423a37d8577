import { z } from "zod";
import { fileKindNames } from "../world/file-kinds.js";
import { memberStatuses } from "../world/types.js";

const User = z.object({
  id: z.number(),
  is_bot: z.boolean(),
  first_name: z.string(),
  last_name: z.string().optional(),
  username: z.string().optional(),
  language_code: z.string().optional(),
});

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

const Room = z.object({
  chat: Chat,
  botId: z.number().optional(),
  members: z.array(z.tuple([z.number(), z.enum(memberStatuses)])),
  messages: z.array(Message),
  topics: z.array(z.tuple([z.number(), z.string()])),
  nextMessageId: z.number(),
  migratedTo: z.number().optional(),
});

const Mailbox = z.object({
  botId: z.number(),
  nextId: z.number(),
  allowed: z.array(z.string()).optional(),
  settings: z
    .object({ url: z.string(), secretToken: z.string().optional(), maxConnections: z.number() })
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

/** What is kept across restarts. Files keep what is known about them, not their bytes. */
export const Snapshot = z.object({
  version: z.literal(1),
  /** Written at a proper stop: nothing was used after it. */
  isClean: z.boolean(),
  nextIds: z.object({ person: z.number(), group: z.number(), supergroup: z.number() }),
  people: z.array(z.object({ user: User, isDeactivated: z.boolean() })),
  bots: z.array(
    z.object({
      user: User,
      tokenHash: z.string(),
      commands: z.array(
        z.tuple([z.string(), z.array(z.object({ command: z.string(), description: z.string() }))]),
      ),
    }),
  ),
  rooms: z.array(Room),
  files: z.array(
    z.object({
      unique: z.string(),
      kind: z.enum(fileKindNames),
      size: z.number(),
      name: z.string(),
      mime: z.string(),
      attributes: z.record(z.string(), z.unknown()),
    }),
  ),
  mailboxes: z.array(Mailbox),
});
export type Snapshot = z.output<typeof Snapshot>;
