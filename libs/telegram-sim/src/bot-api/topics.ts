import { removeMessages } from "../actions/announce.js";
import { unpin } from "../actions/pins.js";
import { openTopic, postInTopic } from "../actions/topics.js";
import { tell } from "../core.js";
import { badRequest } from "../errors.js";
import { headOf } from "../transcript/events.js";
import type { AdministratorRight } from "../world/permissions.js";
import { hasRight } from "../world/rights.js";
import type { Topic } from "../world/room-details.js";
import { changeTopic, DEFAULT_ICON_COLOR, forumTopic, ICON_COLORS } from "../world/topics.js";
import type { Room } from "../world/types.js";
import type { Call, MethodGroup } from "./method.js";
import { joinedRoomOf } from "./targets.js";

const MAX_NAME = 128;

/** Topics of forums, and of private chats with bots that have topics. */
export const topicMethods: MethodGroup = {
  createForumTopic: (call) => {
    const room = forumOf(call, true);
    if (!mayManage(call, room)) throw badRequest("not enough rights to create a topic");
    const name = topicNameOf(call);
    if (name === undefined) throw badRequest("TOPIC_TITLE_EMPTY");
    const icon_color = call.params.integer("icon_color") ?? DEFAULT_ICON_COLOR;
    if (!ICON_COLORS.includes(icon_color)) throw badRequest("invalid icon color specified");
    const icon_custom_emoji_id = call.params.text("icon_custom_emoji_id");
    const icon = icon_custom_emoji_id === undefined ? {} : { icon_custom_emoji_id };
    const threadId = openTopic(call.core, room, call.bot.user, { name, icon_color, ...icon });
    const topic = room.topics.get(threadId);
    return topic && forumTopic(threadId, topic);
  },

  editForumTopic: (call) => {
    const { room, threadId, topic } = topicOf(call, "edit the topic", true);
    const name = topicNameOf(call) ?? topic.name;
    // An empty one takes the icon away, none at all keeps it.
    const isIconGiven = "icon_custom_emoji_id" in call.params.recorded();
    const given = call.params.text("icon_custom_emoji_id");
    const icon_custom_emoji_id = isIconGiven ? given : topic.icon_custom_emoji_id;
    edit(call, room, threadId, { name, icon_custom_emoji_id }, "forum_topic_edited", {
      ...(name !== topic.name && { name }),
      ...(icon_custom_emoji_id !== topic.icon_custom_emoji_id && {
        icon_custom_emoji_id: icon_custom_emoji_id ?? "",
      }),
    });
    return true;
  },

  closeForumTopic: (call) => {
    const { room, threadId } = topicOf(call, "close or open the topic");
    edit(call, room, threadId, { isClosed: true }, "forum_topic_closed", {});
    return true;
  },

  reopenForumTopic: (call) => {
    const { room, threadId } = topicOf(call, "close or open the topic");
    edit(call, room, threadId, { isClosed: false }, "forum_topic_reopened", {});
    return true;
  },

  deleteForumTopic: (call) => {
    const room = forumOf(call, true);
    const threadId = threadIdOf(call, room);
    const isOwn = room.topics.get(threadId)?.creatorId === call.bot.user.id;
    checkForumRight(call, room, "can_delete_messages", "not enough rights to delete the topic", isOwn);
    room.topics.delete(threadId);
    removeMessages(call.core, room, idsIn(room, threadId));
    tell(call.core, { type: "chat", room: headOf(room) });
    return true;
  },

  unpinAllForumTopicMessages: (call) => {
    const room = forumOf(call, true);
    unpinAllIn(call, room, threadIdOf(call, room));
    return true;
  },

  /** No custom icons are simulated. */
  getForumTopicIconStickers: () => [],
};

/** @param withPrivate also a private chat, where the bot has topics (method reference, createForumTopic). */
export function forumOf(call: Call, withPrivate = false): Room {
  const room = joinedRoomOf(call);
  const isPrivate = withPrivate && room.chat.type === "private" && call.bot.profile.hasTopics;
  if (room.chat.is_forum !== true && !isPrivate) throw badRequest("the chat is not a forum");
  return room;
}

const mayManage = ({ bot }: Call, room: Room): boolean =>
  room.chat.type === "private" || hasRight(room, bot.user.id, "can_manage_topics");

export function checkForumRight(
  { bot }: Call,
  room: Room,
  right: AdministratorRight,
  refusal: string,
  isOwn = false,
): void {
  if (room.chat.type !== "private" && !isOwn && !hasRight(room, bot.user.id, right))
    throw badRequest(refusal);
}

export function topicNameOf({ params }: Call): string | undefined {
  const name = params.text("name")?.trim();
  return name === undefined || name === "" ? undefined : name.slice(0, MAX_NAME);
}

function threadIdOf({ params }: Call, room: Room): number {
  const id = params.integer("message_thread_id");
  if (id === undefined || !room.topics.has(id)) throw badRequest("message thread not found");
  return id;
}

function topicOf(
  call: Call,
  deed: string,
  withPrivate = false,
): { readonly room: Room; readonly threadId: number; readonly topic: Topic } {
  const room = forumOf(call, withPrivate);
  const threadId = threadIdOf(call, room);
  const topic = room.topics.get(threadId);
  if (!topic) throw badRequest("message thread not found");
  const isOwn = topic.creatorId === call.bot.user.id;
  checkForumRight(call, room, "can_manage_topics", `not enough rights to ${deed}`, isOwn);
  return { room, threadId, topic };
}

function edit(
  { core, bot }: Call,
  room: Room,
  threadId: number,
  change: Partial<Topic>,
  service: string,
  said: object,
): void {
  if (!changeTopic(room, threadId, change)) throw badRequest("TOPIC_NOT_MODIFIED");
  tell(core, { type: "chat", room: headOf(room) });
  postInTopic(core, room, bot.user, threadId, { [service]: said });
}

/** Message ids of a topic; of "General" those of no topic at all. */
const idsIn = (room: Room, threadId: number | undefined): number[] =>
  [...room.messages.values()]
    .filter(({ message_thread_id, is_topic_message }) =>
      threadId === undefined ? is_topic_message !== true : message_thread_id === threadId,
    )
    .map(({ message_id }) => message_id);

/** Takes all pins of a topic away. @throws ApiError */
export function unpinAllIn(call: Call, room: Room, threadId: number | undefined): void {
  const refusal = "not enough rights to manage pinned messages in the chat";
  checkForumRight(call, room, "can_pin_messages", refusal);
  unpin(call.core, room, idsIn(room, threadId));
}
