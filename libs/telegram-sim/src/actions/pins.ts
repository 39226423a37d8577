import type { z } from "zod";
import { tell, type Core } from "../core.js";
import { ControlError } from "../errors.js";
import { headOf } from "../transcript/events.js";
import { withoutReply } from "../world/replies.js";
import { hasRight, permissionsOf } from "../world/rights.js";
import type { Message, Room, User } from "../world/types.js";
import { postService } from "./announce.js";
import type { PinSchema } from "./group-requests.js";
import { personBy, roomBy } from "./references.js";
import { messageIn } from "./targets.js";

/** A person pins a message or takes the pin away. @throws ControlError */
export function pinAsPerson(core: Core, request: z.output<typeof PinSchema>): void {
  const { from, chat, bot, message_id, pinned } = request;
  const { user } = personBy(core, from);
  const room = roomBy(core, { chat, bot, person: personBy(core, from) });
  const message = messageIn(room, message_id);
  if (!mayPin(room, user.id)) throw new ControlError(409, `${user.first_name} may not pin in this chat`);
  if (pinned) pin(core, room, user, message);
  else unpin(core, room, [message_id]);
}

/** By right of the chat, or of the administrator; in channels whoever may edit (method reference, pinChatMessage). */
export function mayPin(room: Room, userId: number): boolean {
  if (room.chat.type === "private") return true;
  if (room.chat.type === "channel") return hasRight(room, userId, "can_edit_messages");
  const isAdministrator = room.members.get(userId) === "administrator";
  return isAdministrator
    ? hasRight(room, userId, "can_pin_messages")
    : permissionsOf(room, userId).can_pin_messages;
}

/** Pins a message, on top of all others; the chat shows that it was. */
export function pin(core: Core, room: Room, by: User, message: Message): void {
  const { pinned } = room.details;
  const { message_id, message_thread_id } = message;
  if (pinned.has(message_id)) return;
  pinned.add(message_id);
  tell(core, { type: "pin", room: headOf(room), message_id, pinned: true });
  const isInTopic = message_thread_id !== undefined;
  postService(core, room, by, {
    ...(isInTopic && { message_thread_id, is_topic_message: true }),
    pinned_message: withoutReply(message),
  });
}

/** Takes pins away; nobody is told but who watches the chat. */
export function unpin(core: Core, room: Room, ids: readonly number[]): void {
  for (const message_id of ids)
    if (room.details.pinned.delete(message_id))
      tell(core, { type: "pin", room: headOf(room), message_id, pinned: false });
}
