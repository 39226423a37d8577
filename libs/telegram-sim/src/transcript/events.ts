import type { Draft } from "../drafts.js";
import { contentOf, summaryOf } from "../world/content.js";
import type { Poll } from "../world/polls.js";
import type { ReplyKeyboard } from "../world/reply-keyboards.js";
import type { Chat, Message, Reaction, Room, User } from "../world/types.js";
import type { CallRecord } from "./calls.js";
import type { Sequenced } from "./ring.js";

interface PersonalKeyboard {
  /** Whose. */
  readonly user: number;
  readonly keyboard: ReplyKeyboard;
}

/** A chat as the control API names it. `key` is unique, a private chat's `id` is not: every bot has its own. */
export type RoomHead = Chat & {
  readonly key: string;
  readonly bot?: number | undefined;
  /** What a bot has put in place of people's own keyboard. */
  readonly reply_keyboard?: ReplyKeyboard | undefined;
  /** Who has another one, put there for them alone. */
  readonly personal_keyboards?: readonly PersonalKeyboard[] | undefined;
};

export const headOf = (room: Room): RoomHead => ({
  ...room.chat,
  key: room.key,
  ...(room.botId !== undefined && { bot: room.botId }),
  ...keyboardsOf(room),
});

function keyboardsOf({ replyKeyboards: { ofEverybody, ofPeople } }: Room) {
  return {
    ...(ofEverybody && { reply_keyboard: ofEverybody }),
    ...(ofPeople.size > 0 && {
      personal_keyboards: [...ofPeople].map(([user, keyboard]) => ({ user, keyboard })),
    }),
  };
}

/** How far a payment has come. */
export type PaymentState = "invoice" | "pre_checkout" | "paid" | "failed" | "refunded";

/** Something that happened. */
export type Happening =
  | {
      readonly type: "message" | "edit";
      readonly room: RoomHead;
      readonly by: User;
      readonly message: Message;
    }
  | { readonly type: "deletion"; readonly room: RoomHead; readonly message_ids: readonly number[] }
  | {
      readonly type: "reaction";
      readonly room: RoomHead;
      readonly by: User;
      readonly message_id: number;
      readonly reaction: readonly Reaction[];
      readonly is_big?: boolean | undefined;
    }
  | {
      readonly type: "press";
      readonly room: RoomHead;
      readonly by: User;
      readonly message_id: number;
      readonly data: string;
    }
  | {
      readonly type: "answer";
      readonly by: User;
      readonly to: number;
      readonly text?: string | undefined;
      readonly show_alert: boolean;
      readonly url?: string | undefined;
      /** Seconds. */
      readonly cache_time?: number | undefined;
    }
  | ({ readonly type: "draft"; readonly room: RoomHead } & Draft)
  | ({ readonly type: "draft_end"; readonly room: RoomHead } & Pick<
      Draft,
      "by" | "draft_id" | "message_thread_id"
    >)
  | { readonly type: "activity"; readonly room: RoomHead; readonly by: User; readonly action: string }
  | {
      readonly type: "membership";
      readonly room: RoomHead;
      readonly user: User;
      readonly status: string;
    }
  | {
      readonly type: "poll";
      readonly room: RoomHead;
      readonly message_id: number;
      readonly poll: Poll;
    }
  | {
      readonly type: "pin";
      readonly room: RoomHead;
      readonly message_id: number;
      readonly pinned: boolean;
    }
  | {
      readonly type: "join_request";
      readonly room: RoomHead;
      readonly user: User;
      readonly state: "asked" | "approved" | "declined";
    }
  | { readonly type: "chat"; readonly room: RoomHead }
  | { readonly type: "user"; readonly user: User }
  | {
      readonly type: "payment";
      readonly room: RoomHead;
      readonly user: User;
      readonly bot: number;
      readonly state: PaymentState;
      /** The message that is paid, where it is no link. */
      readonly message_id?: number | undefined;
      /** In the smallest part of the currency; Stars. */
      readonly amount: number;
      readonly currency: string;
    }
  | { readonly type: "call"; readonly call: CallRecord }
  /** The time was moved forward; Unix time, ms. */
  | { readonly type: "clock"; readonly now: number }
  | { readonly type: "reset" };

/** With its place and its time (Unix, ms). */
export type SimEvent = Happening & Sequenced & { readonly at: number };

/** One line for a terminal: `Oslo garage ← Ada: Hello`; undefined for all else. */
export function lineOf(event: SimEvent): string | undefined {
  if (event.type !== "message" && event.type !== "edit") return undefined;
  const { room, by, message } = event;
  if (Object.keys(contentOf(message)).length === 0) return undefined;
  const edited = event.type === "edit" ? " (edited)" : "";
  const firstLine = summaryOf(message).split("\n", 1)[0] ?? "";
  return `${titleOf(room)} ← ${by.first_name}${edited}: ${firstLine}`;
}

/** What people call a chat. */
const titleOf = (chat: Chat): string => chat.title ?? chat.first_name ?? String(chat.id);
