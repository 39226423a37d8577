import { mayPin, pin, unpin } from "../actions/pins.js";
import { badRequest } from "../errors.js";
import { contentOf } from "../world/content.js";
import { hasRight } from "../world/rights.js";
import type { Room } from "../world/types.js";
import type { Call, MethodGroup } from "./method.js";
import { joinedRoomOf, messageOf } from "./targets.js";

/** Pinned messages. */
export const pinMethods: MethodGroup = {
  pinChatMessage: (call) => {
    const room = pinnableRoom(call);
    const message = messageOf(call, room, "message to pin not found");
    if (Object.keys(contentOf(message)).length === 0) throw badRequest("message can't be pinned");
    pin(call.core, room, call.bot.user, message);
    return true;
  },

  /** Without a message: the latest of the pinned ones. */
  unpinChatMessage: (call) => {
    const room = pinnableRoom(call);
    const { pinned } = room.details;
    const id = call.params.integer("message_id") ?? Math.max(...pinned);
    if (!pinned.has(id)) throw badRequest("message to unpin not found");
    unpin(call.core, room, [id]);
    return true;
  },

  unpinAllChatMessages: (call) => {
    const room = pinnableRoom(call);
    unpin(call.core, room, [...room.details.pinned]);
    return true;
  },
};

/** In a group a bot pins as an administrator only, even where all members may. */
function pinnableRoom(call: Call): Room {
  const room = joinedRoomOf(call);
  const { id } = call.bot.user;
  const isGroup = room.chat.type === "group" || room.chat.type === "supergroup";
  const isAllowed = isGroup ? hasRight(room, id, "can_pin_messages") : mayPin(room, id);
  if (!isAllowed) throw badRequest("not enough rights to manage pinned messages in the chat");
  return room;
}
