import { contentOf, summaryOf } from "../world/content.js";
import type { Chat, Message, Reaction, Room, User } from "../world/types.js";
import type { CallRecord } from "./calls.js";
import type { Sequenced } from "./ring.js";

/** A chat as the control API names it. `key` is unique, a private chat's `id` is not: every bot has its own. */
export type RoomHead = Chat & { readonly key: string; readonly bot?: number | undefined };

export const headOf = (room: Room): RoomHead => ({
  ...room.chat,
  key: room.key,
  ...(room.botId !== undefined && { bot: room.botId }),
});

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
    }
  | { readonly type: "activity"; readonly room: RoomHead; readonly by: User; readonly action: string }
  | {
      readonly type: "membership";
      readonly room: RoomHead;
      readonly user: User;
      readonly status: string;
    }
  | { readonly type: "chat"; readonly room: RoomHead }
  | { readonly type: "user"; readonly user: User }
  | { readonly type: "call"; readonly call: CallRecord }
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
