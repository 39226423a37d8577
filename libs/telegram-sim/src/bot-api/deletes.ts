import { tell } from "../core.js";
import { unixSeconds } from "../clock.js";
import { badRequest } from "../errors.js";
import { headOf } from "../transcript/events.js";
import type { Message, Room } from "../world/types.js";
import { isAdministrator } from "../world/world.js";
import type { Call, MethodGroup } from "./method.js";
import { MessageIdsSchema } from "./schemas.js";
import { joinedRoomOf, messageOf } from "./targets.js";

const DELETABLE_SECONDS = 48 * 60 * 60;

export const deleteMethods: MethodGroup = {
  deleteMessage: (call) => {
    const room = joinedRoomOf(call);
    const message = messageOf(call, room, "message to delete not found");
    if (!isDeletable(call, room, message)) throw badRequest("message can't be deleted");
    remove(call, room, [message.message_id]);
    return true;
  },

  /** What is not there, or cannot be deleted, is skipped. */
  deleteMessages: (call) => {
    const room = joinedRoomOf(call);
    const ids = call.params.json("message_ids", MessageIdsSchema, "message identifiers");
    if (!ids) throw badRequest("message identifiers are not specified");
    const found = ids.filter((id) => {
      const message = room.messages.get(id);
      return message !== undefined && isDeletable(call, room, message);
    });
    remove(call, room, found);
    return true;
  },
};

/** For 48 hours: its own messages, everything in a private chat, and everything where it is an administrator. */
function isDeletable({ core, bot }: Call, room: Room, { date, from }: Message): boolean {
  const isRecent = unixSeconds(core.settings.clock) - date <= DELETABLE_SECONDS;
  const isAdmin = isAdministrator(room.members.get(bot.user.id));
  const isMine = from?.id === bot.user.id || room.chat.type === "private";
  return isAdmin || (isMine && isRecent);
}

function remove({ core }: Call, room: Room, ids: readonly number[]): void {
  for (const id of ids) {
    room.messages.delete(id);
    room.reactions.delete(id);
  }
  if (ids.length > 0) tell(core, { type: "deletion", room: headOf(room), message_ids: ids });
}
