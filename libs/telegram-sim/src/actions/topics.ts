import type { z } from "zod";
import type { Core } from "../core.js";
import { ControlError } from "../errors.js";
import { DEFAULT_ICON_COLOR } from "../world/topics.js";
import type { Topic } from "../world/room-details.js";
import type { Room, User } from "../world/types.js";
import { postService } from "./announce.js";
import { creatorOf } from "./chats.js";
import { sharedRoomOf, userBy } from "./references.js";
import type { TopicSchema } from "./requests.js";

/** A new topic in a forum. @returns its thread id. @throws ControlError */
export function addTopic(core: Core, request: z.output<typeof TopicSchema>): number {
  const { chat, name, from } = request;
  const room = sharedRoomOf(core, chat);
  if (room.chat.is_forum !== true) throw new ControlError(409, "this chat has no topics");
  const by = from === undefined ? creatorOf(core, room) : userBy(core, from);
  if (!by) throw new ControlError(400, "say who makes the topic by `from`");
  return openTopic(core, room, by, { name, icon_color: DEFAULT_ICON_COLOR });
}

/** Opens a topic: its first message is the service message whose id it has. @returns the thread id */
export function openTopic(
  core: Core,
  room: Room,
  by: User,
  look: Pick<Topic, "name" | "icon_color" | "icon_custom_emoji_id">,
): number {
  const thread = room.nextMessageId;
  room.topics.set(thread, { ...look, isClosed: false, creatorId: by.id });
  postInTopic(core, room, by, thread, { forum_topic_created: look });
  return thread;
}

/** A service message inside a topic. */
export function postInTopic(core: Core, room: Room, by: User, thread: number, fields: object): void {
  postService(core, room, by, { message_thread_id: thread, is_topic_message: true, ...fields });
}
