import type { Core } from "../core.js";
import { badRequest, forbidden } from "../errors.js";
import type { AdministratorRight } from "../world/permissions.js";
import { hasRight } from "../world/rights.js";
import type { Bot, Message, Room, User } from "../world/types.js";
import { isPresent } from "../world/world.js";
import { askerOf, hasAsked } from "./join-askers.js";
import type { Call } from "./method.js";

/** The chat a call names, if the bot knows it. @throws ApiError */
export function roomOf(call: Call): Room {
  const reference = call.params.text("chat_id");
  if (reference === undefined) throw badRequest("chat_id is empty");
  return findRoom(call, reference);
}

/** The chat with this id or @username, if the bot knows it. @throws ApiError */
export function findRoom({ core, bot }: Call, reference: string): Room {
  const { world } = core;
  const id = Number(reference);
  const room = reference.startsWith("@")
    ? [...world.rooms.values()].find(
        ({ chat }) => chat.type !== "private" && `@${chat.username}` === reference,
      )
    : (world.privateRoom(bot.user.id, id) ?? world.sharedRoom(id));
  if (room) return room;
  const asker = askerOf(core, bot, id);
  if (asker) return asker;
  if (world.bots.has(id) && id !== bot.user.id) throw forbidden("bot can't send messages to bots");
  if (sharesGroup(core, bot, id)) throw forbidden("bot can't initiate conversation with a user");
  throw badRequest("chat not found");
}

const sharesGroup = ({ world }: Core, bot: Bot, personId: number): boolean =>
  world.people.has(personId) &&
  [...world.rooms.values()].some(
    ({ members, botId }) =>
      botId === undefined && isPresent(members.get(bot.user.id)) && isPresent(members.get(personId)),
  );

/** The chat, if the bot takes part in it. @throws ApiError */
export function joinedRoomOf(call: Call): Room {
  const room = roomOf(call);
  checkPresence(call, room);
  return room;
}

/** The chat, if the bot may write there. @throws ApiError */
export function writableRoomOf(call: Call): Room {
  const room = joinedRoomOf(call);
  if (room.chat.type === "channel" && !hasRight(room, call.bot.user.id, "can_post_messages"))
    throw badRequest("need administrator rights in the channel chat");
  return room;
}

function checkPresence({ core, bot }: Call, room: Room): void {
  if (room.migratedTo !== undefined)
    throw badRequest("group chat was upgraded to a supergroup chat", { migrate_to_chat_id: room.migratedTo });
  const status = room.members.get(bot.user.id);
  if (room.chat.type === "private") {
    if (core.world.people.get(room.chat.id)?.isDeactivated) throw forbidden("user is deactivated");
    if (status === "kicked") throw forbidden("bot was blocked by the user");
    if (status === "left" && !hasAsked(core, bot, room.chat.id))
      throw forbidden("bot can't initiate conversation with a user");
    return;
  }
  if (room.details.isDeleted && room.chat.type === "group") throw forbidden("the group chat was deleted");
  if (room.details.isDeleted) throw forbidden(`bot was kicked from the ${room.chat.type} chat`);
  if (status === "kicked") throw forbidden(`bot was kicked from the ${room.chat.type} chat`);
  if (isPresent(status)) return;
  // A basic group or a private supergroup that the bot never saw is unknown to it.
  if (status === undefined && room.chat.username === undefined) throw badRequest("chat not found");
  throw forbidden(`bot is not a member of the ${room.chat.type} chat`);
}

/** @throws ApiError unless the bot is an administrator with this right. */
export function checkRight({ bot }: Call, room: Room, right: AdministratorRight, refusal: string): void {
  if (!hasRight(room, bot.user.id, right)) throw badRequest(refusal);
}

/** Whom `user_id` means. @throws ApiError */
export function userOf({ core, params }: Call): User {
  const id = params.integer("user_id");
  if (id === undefined || id <= 0) throw badRequest("invalid user_id specified");
  const user = core.world.user(id);
  if (!user) throw badRequest("PARTICIPANT_ID_INVALID");
  return user;
}

/** The message an `inline_message_id` names; undefined where the call has none. @throws ApiError */
export function inlineMessageOf({
  core,
  bot,
  params,
}: Call): { readonly room: Room; readonly message: Message } | undefined {
  const id = params.text("inline_message_id");
  if (id === undefined) return undefined;
  const place = core.world.inlineMessages.get(id);
  const room = core.world.rooms.get(place?.room ?? "");
  const message = room?.messages.get(place?.message_id ?? 0);
  if (place?.botId !== bot.user.id || !room || !message) throw badRequest("MESSAGE_ID_INVALID");
  return { room, message };
}

/** `message_id` of a call. @throws ApiError */
export function messageIdOf({ params }: Call): number {
  const id = params.integer("message_id");
  if (id === undefined || id <= 0) throw badRequest("message identifier is not specified");
  return id;
}

/** The message that a call names. @throws ApiError with `refusal` */
export function messageOf(call: Call, room: Room, refusal: string): Message {
  const message = room.messages.get(messageIdOf(call));
  if (!message) throw badRequest(refusal);
  return message;
}
