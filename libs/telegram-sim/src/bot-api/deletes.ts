import { unixSeconds } from "../clock.js";
import { removeMessages } from "../actions/announce.js";
import { badRequest } from "../errors.js";
import { hasRight } from "../world/rights.js";
import type { Message, Room } from "../world/types.js";
import type { Call, MethodGroup } from "./method.js";
import { MessageIdsSchema } from "./schemas.js";
import { joinedRoomOf, messageOf } from "./targets.js";

const DAY_SECONDS = 24 * 60 * 60;
const DELETABLE_SECONDS = 2 * DAY_SECONDS;

/** Service messages that stay: they say where the group came from or what it is (method reference, deleteMessage). */
const LASTING = [
  "supergroup_chat_created",
  "channel_chat_created",
  "group_chat_created",
  "migrate_from_chat_id",
  "forum_topic_created",
];

export const deleteMethods: MethodGroup = {
  deleteMessage: (call) => {
    const room = joinedRoomOf(call);
    const message = messageOf(call, room, "message to delete not found");
    const refusal = deleteRefusal(call, room, message);
    if (refusal !== undefined) throw badRequest(refusal);
    removeMessages(call.core, room, [message.message_id]);
    return true;
  },

  /** What is not there is skipped; what cannot be deleted refuses all. */
  deleteMessages: (call) => {
    const room = joinedRoomOf(call);
    const ids = call.params.json("message_ids", MessageIdsSchema, "message identifiers");
    if (!ids) throw badRequest("message identifiers are not specified");
    const found = [...new Set(ids)].flatMap((id) => room.messages.get(id) ?? []);
    for (const message of found) {
      const refusal = deleteRefusal(call, room, message);
      if (refusal !== undefined) throw badRequest(refusal);
    }
    removeMessages(
      call.core,
      room,
      found.map(({ message_id }) => message_id),
    );
    return true;
  },
};

/**
 * Why a message stays; undefined where it can go (method reference, deleteMessage). For 48 hours: the bot's own, and
 * everything in a private chat, but a dice there only after 24 hours. Of others and at any time: by right.
 */
function deleteRefusal({ core, bot }: Call, room: Room, message: Message): string | undefined {
  const ageSeconds = unixSeconds(core.settings.clock) - message.date;
  const isPrivate = room.chat.type === "private";
  if (LASTING.some((field) => field in message)) return "message can't be deleted";
  if (isPrivate && "dice" in message && ageSeconds <= DAY_SECONDS)
    return "message can't be deleted for everyone";
  if (hasRight(room, bot.user.id, "can_delete_messages")) return undefined;
  if (!isPrivate && !isOwn(bot.user.id, room, message)) return "message can't be deleted";
  return ageSeconds > DELETABLE_SECONDS ? "message can't be deleted for everyone" : undefined;
}

/** A channel's posts belong to whoever may post there. */
const isOwn = (botId: number, room: Room, { from }: Message): boolean =>
  room.chat.type === "channel" ? hasRight(room, botId, "can_post_messages") : from?.id === botId;
