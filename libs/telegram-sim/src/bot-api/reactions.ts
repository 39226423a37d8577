import { z } from "zod";
import { tell } from "../core.js";
import { badRequest } from "../errors.js";
import { headOf } from "../transcript/events.js";
import { contentOf } from "../world/content.js";
import { reactionEmoji, reactTo } from "../world/reactions.js";
import { hasRight, permissionsOf } from "../world/rights.js";
import type { Message, Reaction, Room } from "../world/types.js";
import type { Call, MethodGroup } from "./method.js";
import { threadOf } from "./send.js";
import { joinedRoomOf, messageOf, userOf } from "./targets.js";

const MAX_ANSWER_LENGTH = 200;

const Reactions = z.array(
  z.discriminatedUnion("type", [
    z.object({ type: z.literal("emoji"), emoji: z.string() }),
    z.object({ type: z.literal("custom_emoji"), custom_emoji_id: z.string() }),
    z.object({ type: z.literal("paid") }),
  ]),
);

/** Small answers to what people do: reactions, answers to presses, "typing". */
export const reactionMethods: MethodGroup = {
  setMessageReaction: (call) => {
    const { params } = call;
    const room = joinedRoomOf(call);
    const message = albumHead(room, messageOf(call, room, "message to react not found"));
    const reaction = reactionOf(params.json("reaction", Reactions, "reaction types") ?? [], room, message);
    if (!permissionsOf(room, call.bot.user.id).can_react_to_messages)
      throw badRequest("CHAT_WRITE_FORBIDDEN");
    setReaction(call, room, message.message_id, reaction);
    return true;
  },

  deleteMessageReaction: (call) => {
    const room = moderatedRoom(call);
    const message = messageOf(call, room, "message to react not found");
    reactTo(room, message.message_id, actorOf(call), []);
    return true;
  },

  deleteAllMessageReactions: (call) => {
    const room = moderatedRoom(call);
    const id = actorOf(call);
    for (const messageId of room.reactions.keys()) reactTo(room, messageId, id, []);
    return true;
  },

  answerCallbackQuery: ({ core, bot, params }) => {
    const text = params.text("text");
    if (text !== undefined && text.length > MAX_ANSWER_LENGTH) throw badRequest("MESSAGE_TOO_LONG");
    const cacheTime = params.integer("cache_time") ?? 0;
    const id = params.text("callback_query_id") ?? "";
    const query = core.callbacks.find(id, bot.user.id);
    if (!query) throw badRequest("query is too old and response timeout expired or query ID is invalid");
    const url = params.text("url");
    if (url !== undefined && !query.isGame && !isOwnLink(url, bot.user.username))
      throw badRequest("URL_INVALID");
    core.callbacks.take(id, bot.user.id);
    tell(core, {
      type: "answer",
      by: bot.user,
      to: query.personId,
      text,
      show_alert: params.flag("show_alert"),
      ...(url !== undefined && { url }),
      ...(cacheTime > 0 && { cache_time: cacheTime }),
    });
    return true;
  },

  sendChatAction: (call) => {
    const action = call.params.text("action") ?? "";
    if (!CHAT_ACTIONS.has(action)) throw badRequest("wrong parameter action in request");
    const room = joinedRoomOf(call);
    threadOf(call, room);
    call.core.limiter.spendLightly(call.bot.user.id, room, call.spender);
    tell(call.core, { type: "activity", room: headOf(room), by: call.bot.user, action });
    return true;
  },
};

/** The first message of an album stands for all of it (method reference, setMessageReaction). */
const albumHead = (room: Room, message: Message): Message =>
  message.media_group_id === undefined
    ? message
    : ([...room.messages.values()].find(({ media_group_id: id }) => id === message.media_group_id) ??
      message);

/** A bot has one reaction to a message, and pays for none. */
function reactionOf(given: z.output<typeof Reactions>, room: Room, message: Message): readonly Reaction[] {
  if (given.length > 1) throw badRequest("REACTIONS_TOO_MANY");
  if (Object.keys(contentOf(message)).length === 0) throw badRequest("MESSAGE_NOT_MODIFIED");
  return given.map((reaction) => {
    if (reaction.type === "emoji") {
      const emoji = reactionEmoji(reaction.emoji);
      if (emoji === undefined) throw badRequest("REACTION_INVALID");
      return { type: "emoji", emoji };
    }
    if (reaction.type === "paid" || !isThere(room, message, reaction.custom_emoji_id))
      throw badRequest("REACTION_INVALID");
    return reaction;
  });
}

/** A custom emoji can be joined only where somebody has used it. */
const isThere = (room: Room, { message_id }: Message, customId: string): boolean =>
  [...(room.reactions.get(message_id)?.values() ?? [])]
    .flat()
    .some((reaction) => reaction["custom_emoji_id"] === customId);

function setReaction(
  { core, bot, params }: Call,
  room: Room,
  id: number,
  reaction: readonly Reaction[],
): void {
  reactTo(room, id, bot.user.id, reaction);
  tell(core, {
    type: "reaction",
    room: headOf(room),
    by: bot.user,
    message_id: id,
    reaction,
    ...(params.flag("is_big") && { is_big: true }),
  });
}

/** Whose reactions go: a user's, or those given in the name of a chat. */
const actorOf = (call: Call): number => call.params.integer("actor_chat_id") ?? userOf(call).id;

function moderatedRoom(call: Call): Room {
  const room = joinedRoomOf(call);
  if (room.chat.type !== "group" && room.chat.type !== "supergroup")
    throw badRequest("reactions can be deleted only in groups and supergroups");
  if (!hasRight(room, call.bot.user.id, "can_delete_messages")) throw badRequest("not enough rights");
  return room;
}

/** Beside games' addresses only links that open the bot itself are taken (method reference, answerCallbackQuery). */
const isOwnLink = (url: string, username: string | undefined): boolean =>
  username !== undefined && new RegExp(`^(https?://)?(t|telegram)\\.me/${username}(\\?|/|$)`, "i").test(url);

const CHAT_ACTIONS = new Set([
  "typing",
  "upload_photo",
  "record_video",
  "upload_video",
  "record_voice",
  "upload_voice",
  "upload_document",
  "choose_sticker",
  "find_location",
  "record_video_note",
  "upload_video_note",
]);
