import { z } from "zod";
import { personView } from "../actions/gestures.js";
import type { Core } from "../core.js";
import type { Draft } from "../drafts.js";
import { limitModes } from "../limits/values.js";
import { headOf, type RoomHead } from "../transcript/events.js";
import { memberStatuses, type Bot, type MemberStatus, type Room, type User } from "../world/types.js";

/** What the control API answers, as its client reads it. */

export const UserView = z.looseObject({
  id: z.number(),
  is_bot: z.boolean(),
  first_name: z.string(),
  last_name: z.string().optional(),
  username: z.string().optional(),
});

/** A bot, and the lists it has given to setMyCommands. */
export const BotView = UserView.extend({
  commands: z.array(
    z.object({
      /** Bot API type BotCommandScope, by its `type`. */
      scope: z.string(),
      chat_id: z.string().optional(),
      user_id: z.string().optional(),
      language_code: z.string().optional(),
      commands: z.array(z.object({ command: z.string(), description: z.string() })),
    }),
  ),
});

/** A reply keyboard, its removal, or the wish for a reply. */
const ReplyKeyboardView = z.looseObject({
  kind: z.enum(["keyboard", "remove", "force_reply"]),
  selective: z.boolean(),
  rows: z.array(z.array(z.looseObject({ text: z.string() }))).optional(),
  /** The message that it came with. */
  message_id: z.number().optional(),
});

export const ChatView = z.looseObject({
  /** Unique; a private chat's id is not, as every bot has its own. */
  key: z.string(),
  id: z.number(),
  type: z.enum(["private", "group", "supergroup", "channel"]),
  title: z.string().optional(),
  bot: z.number().optional(),
  members: z.array(z.object({ user: UserView, status: z.enum(memberStatuses) })),
  /** Where the group has moved. */
  migrated_to: z.number().optional(),
  topics: z.array(
    z.object({
      message_thread_id: z.number(),
      name: z.string(),
      icon_color: z.number(),
      is_closed: z.boolean(),
    }),
  ),
  /** The topic "General" of a forum. */
  general: z.object({ name: z.string(), is_closed: z.boolean(), is_hidden: z.boolean() }).optional(),
  /** Message ids, in the order of pinning. */
  pinned: z.array(z.number()),
  permissions: z.record(z.string(), z.boolean()),
  slow_mode_delay: z.number(),
  join_by_request: z.boolean(),
  has_protected_content: z.boolean(),
  description: z.string().optional(),
  /** `file_unique_id` of the photo. */
  photo: z.string().optional(),
  deleted: z.boolean(),
  /** The newest, as people see it. */
  last_message: z.looseObject({ message_id: z.number() }).optional(),
  join_requests: z.array(z.object({ user: UserView, date: z.number() })),
  /** What bots are writing at this moment. */
  drafts: z.array(z.looseObject({ draft_id: z.number(), by: UserView, text: z.string() })),
  /** What a bot has put in place of people's own keyboard. */
  reply_keyboard: ReplyKeyboardView.optional(),
  /** Who has another one, put there for them alone. */
  personal_keyboards: z.array(z.object({ user: z.number(), keyboard: ReplyKeyboardView })).optional(),
});
export type ChatView = z.output<typeof ChatView>;

/** An update that was given to a bot. */
export const UpdateView = z.object({
  seq: z.number(),
  at: z.number(),
  bot: z.number(),
  kind: z.string(),
  chat: z.number().optional(),
  message_id: z.number().optional(),
  /** As the bot gets it. */
  update: z.looseObject({ update_id: z.number() }),
});

export const InlineAnswerView = z.object({
  /** The query's, to choose one of its results by. */
  id: z.string(),
  /** As the bot gave them. */
  results: z.array(z.looseObject({ type: z.string(), id: z.string() })),
  next_offset: z.string().optional(),
  button: z.looseObject({ text: z.string() }).optional(),
});
export type InlineAnswerView = z.output<typeof InlineAnswerView>;

export const MessageView = z.looseObject({
  message_id: z.number(),
  date: z.number(),
  chat: z.looseObject({ id: z.number(), type: z.string() }),
  from: UserView.optional(),
  text: z.string().optional(),
  caption: z.string().optional(),
  media_group_id: z.string().optional(),
});
export type MessageView = z.output<typeof MessageView>;

export const CallView = z.object({
  seq: z.number(),
  at: z.number(),
  bot: z.number(),
  caller: z.string().optional(),
  method: z.string(),
  chat: z.union([z.number(), z.string()]).optional(),
  params: z.record(z.string(), z.unknown()),
  outcome: z.looseObject({
    ok: z.boolean(),
    result: z.unknown().optional(),
    error_code: z.number().optional(),
    description: z.string().optional(),
    dropped: z.enum(["before", "after"]).optional(),
  }),
  /** What was ignored, or is not as the Bot API's types have it. */
  warnings: z.array(z.string()).optional(),
});
export type CallView = z.output<typeof CallView>;

/** Bot API type StarTransaction: from its `source`, or to its `receiver`. */
const TransactionView = z.looseObject({
  /** A charge id; a refund has its payment's. */
  id: z.string(),
  amount: z.number(),
  nanostar_amount: z.number().optional(),
  /** Unix time, seconds. */
  date: z.number(),
  source: z.looseObject({ type: z.string() }).optional(),
  receiver: z.looseObject({ type: z.string() }).optional(),
});

export const LedgerView = z.object({
  /** Stars, with fractions. */
  balance: z.number(),
  transactions: z.array(TransactionView),
});
export type LedgerView = z.output<typeof LedgerView>;

const PurseView = {
  /** Messages. */
  free: z.number(),
  capacity: z.number(),
  /** Until the next message. */
  wait_ms: z.number(),
};

export const LimitsView = z.object({
  mode: z.enum(limitModes),
  values: z.record(z.string(), z.number()),
  bots: z.array(
    z.object({
      bot: z.number(),
      ...PurseView,
      chats: z.array(z.object({ key: z.string(), title: z.string(), ...PurseView })),
    }),
  ),
});
export type LimitsView = z.output<typeof LimitsView>;

export function botView({ user, commands }: Bot): z.input<typeof BotView> {
  const lists = [...commands].map(([key, list]) => {
    const [scope = "", chat_id = "", user_id = "", language_code = ""] = key.split("|");
    return {
      scope,
      ...(chat_id !== "" && { chat_id }),
      ...(user_id !== "" && { user_id }),
      ...(language_code !== "" && { language_code }),
      commands: [...list],
    };
  });
  return { ...user, commands: lists };
}

interface RoomView extends RoomHead {
  readonly members: readonly { readonly user: User; readonly status: MemberStatus }[];
  readonly migrated_to?: number | undefined;
  readonly topics: ChatView["topics"];
  readonly drafts: readonly Draft[];
}

export function roomView(core: Core, room: Room): RoomView {
  const members = [...room.members].flatMap(([id, status]) => {
    const user = core.world.user(id);
    return user ? [{ user, status }] : [];
  });
  const { name, isClosed, isHidden } = room.details.general;
  return {
    ...headOf(room),
    members,
    drafts: core.drafts.in(room.key),
    ...(room.migratedTo !== undefined && { migrated_to: room.migratedTo }),
    topics: [...room.topics].map(([message_thread_id, topic]) => ({
      message_thread_id,
      name: topic.name,
      icon_color: topic.icon_color,
      is_closed: topic.isClosed,
    })),
    ...(room.chat.is_forum && { general: { name, is_closed: isClosed, is_hidden: isHidden } }),
    ...policyView(core, room),
    ...lastMessage(core, room),
  };
}

function lastMessage(core: Core, room: Room) {
  const last = [...room.messages.values()].at(-1);
  return last && { last_message: personView(core, room, last) };
}

function policyView({ world }: Core, { details }: Room) {
  const asking = [...details.joinRequests].flatMap(([id, { date }]) => {
    const user = world.user(id);
    return user ? [{ user, date }] : [];
  });
  return {
    ...details.policy,
    pinned: [...details.pinned],
    deleted: details.isDeleted,
    join_requests: asking,
  };
}
