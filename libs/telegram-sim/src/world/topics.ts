import type { Topic } from "./room-details.js";
import { hasRight } from "./rights.js";
import type { Room } from "./types.js";

/** Colors a topic's icon may have, RGB (method reference, createForumTopic). */
export const ICON_COLORS: readonly number[] = [0x6fb9f0, 0xffd67e, 0xcb86db, 0x8eee98, 0xff93b2, 0xfb6f5f];
export const DEFAULT_ICON_COLOR = 0x6fb9f0;

/** A topic as Bot API type ForumTopic has it. */
export const forumTopic = (threadId: number, { name, icon_color, icon_custom_emoji_id }: Topic) => ({
  message_thread_id: threadId,
  name,
  icon_color,
  ...(icon_custom_emoji_id !== undefined && { icon_custom_emoji_id }),
});

/** Whether this user may not write there because the topic is closed; undefined is "General". */
export function isClosedFor(room: Room, threadId: number | undefined, userId: number): boolean {
  if (room.chat.type === "private") return false;
  const topic = threadId === undefined ? undefined : room.topics.get(threadId);
  const isClosed = topic ? topic.isClosed : room.chat.is_forum === true && room.details.general.isClosed;
  return isClosed && topic?.creatorId !== userId && !hasRight(room, userId, "can_manage_topics");
}

/** Puts what has changed in place. @returns the topic now; undefined where nothing changes */
export function changeTopic(room: Room, threadId: number, change: Partial<Topic>): Topic | undefined {
  const former = room.topics.get(threadId);
  if (!former) return undefined;
  const next = { ...former, ...change };
  if (
    next.name === former.name &&
    next.isClosed === former.isClosed &&
    next.icon_custom_emoji_id === former.icon_custom_emoji_id
  )
    return undefined;
  room.topics.set(threadId, next);
  return next;
}
