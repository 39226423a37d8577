import type { BotProfile } from "./bot-profile.js";
import type { ReplyKeyboards } from "./reply-keyboards.js";
import type { RoomDetails, Topic } from "./room-details.js";

/** Bot API type User. */
export interface User {
  readonly id: number;
  readonly is_bot: boolean;
  readonly first_name: string;
  readonly last_name?: string | undefined;
  readonly username?: string | undefined;
  readonly language_code?: string | undefined;
}

/** Somebody with a Telegram account. */
export interface Person {
  readonly user: User;
  /** The account was deleted. */
  isDeactivated: boolean;
  /** Forwards of what they wrote do not lead to them. */
  readonly hidesForwards?: boolean | undefined;
}

export interface Bot {
  readonly user: User;
  /** SHA-256 of the token, hex: the token itself is not kept. */
  tokenHash: string;
  /** Lists of setMyCommands, by scope and language. */
  readonly commands: Map<string, readonly BotCommand[]>;
  readonly profile: BotProfile;
}

export interface BotCommand {
  readonly command: string;
  readonly description: string;
}

export type ChatType = "private" | "group" | "supergroup" | "channel";

/** Bot API type Chat. */
export interface Chat {
  readonly id: number;
  readonly type: ChatType;
  readonly title?: string | undefined;
  readonly username?: string | undefined;
  readonly first_name?: string | undefined;
  readonly last_name?: string | undefined;
  readonly is_forum?: boolean | undefined;
}

export const memberStatuses = ["creator", "administrator", "member", "restricted", "left", "kicked"] as const;
export type MemberStatus = (typeof memberStatuses)[number];

/**
 * A conversation and what is in it. A private one is between one person and one bot: its chat id is the person's, and
 * `members` says "kicked" for the bot where the person has blocked it.
 */
export interface Room {
  /** Unique in the world; a private chat's id is not, as every bot has its own. */
  readonly key: string;
  /** Replaced as a whole when its name or the like changes. */
  chat: Chat;
  /** In a private chat, the bot. */
  readonly botId?: number | undefined;
  /** Everybody who ever was a member, by user id. */
  readonly members: Map<number, MemberStatus>;
  /** Oldest first; the oldest roll over. */
  readonly messages: Map<number, Message>;
  /** By message id, then by user id. */
  readonly reactions: Map<number, Map<number, readonly Reaction[]>>;
  /** Forum topics, by thread id. */
  readonly topics: Map<number, Topic>;
  readonly details: RoomDetails;
  /** Media sold here, by message id. */
  readonly paidMedia: Map<number, PaidMedia>;
  readonly replyKeyboards: ReplyKeyboards;
  nextMessageId: number;
  /** The supergroup this group has become. */
  migratedTo?: number | undefined;
}

export interface Entity {
  readonly type: string;
  /** UTF-16 code units. */
  readonly offset: number;
  readonly length: number;
  readonly [field: string]: unknown;
}

export interface Button {
  readonly text: string;
  readonly callback_data?: string | undefined;
  readonly url?: string | undefined;
  readonly web_app?: { readonly url: string } | undefined;
  readonly login_url?: { readonly url: string } | undefined;
  readonly copy_text?: { readonly text: string } | undefined;
  readonly [field: string]: unknown;
}

export interface InlineKeyboard {
  readonly inline_keyboard: readonly (readonly Button[])[];
}

/** Bot API type ReactionType. */
export interface Reaction {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** What a message says: the fields of Bot API type Message that make up its content. */
export type Content = Readonly<Record<string, unknown>>;

/** Media of a message that are seen by those who paid; the message itself shows previews only. */
export interface PaidMedia {
  /** Who sells. */
  readonly botId: number;
  /** Stars. */
  readonly star_count: number;
  /** The bot's own word for it; people never see it. */
  readonly payload: string;
  /** Bot API type PaidMedia, complete. */
  readonly media: readonly Content[];
  /** Ids of those who paid. */
  readonly buyers: Set<number>;
}

/**
 * Bot API type Message, as kept: files carry their `file_unique_id` only, for a `file_id` is different for each bot
 * that looks.
 */
export interface Message {
  readonly message_id: number;
  /** Unix time, seconds. */
  readonly date: number;
  readonly chat: Chat;
  readonly from?: User | undefined;
  readonly message_thread_id?: number | undefined;
  readonly reply_to_message?: Message | undefined;
  readonly text?: string | undefined;
  readonly entities?: readonly Entity[] | undefined;
  readonly caption?: string | undefined;
  readonly caption_entities?: readonly Entity[] | undefined;
  readonly media_group_id?: string | undefined;
  readonly reply_markup?: InlineKeyboard | undefined;
  readonly edit_date?: number | undefined;
  readonly [field: string]: unknown;
}
