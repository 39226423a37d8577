import type { Message } from "../server/message.js";
import { isService } from "./service.js";
import type { Room } from "./state.js";
import { GENERAL, messagesIn } from "./topics.js";

/**
 * How many messages somebody has not seen: those of others after the last one they have read or written themselves.
 * What Telegram itself says in a chat counts for nothing.
 */
export function unreadCount(messages: Iterable<Message>, me: number, readUpTo: number): number {
  let count = 0;
  for (const message of messages) {
    if (message.from?.id === me) count = 0;
    else if (message.message_id > readUpTo && !isService(message)) count += 1;
  }
  return count;
}

/** Under which name it is remembered how far somebody has read: each topic of a forum has its own. */
export const readName = (room: Pick<Room, "key">, thread: number | undefined): string =>
  thread === undefined ? room.key : `${room.key}/${thread}`;

/** What is unread in a chat, in all its topics. */
export function unreadIn(room: Room, me: number, readUpTo: (name: string) => number): number {
  const threads =
    room.is_forum === true ? [GENERAL, ...room.topics.map((topic) => topic.message_thread_id)] : [undefined];
  return threads
    .map((thread) => unreadCount(messagesIn(room, thread), me, readUpTo(readName(room, thread))))
    .reduce((sum, count) => sum + count, 0);
}
