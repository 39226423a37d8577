import { randomInt } from "node:crypto";
import { unixSeconds } from "../clock.js";
import { tell } from "../core.js";
import { badRequest } from "../errors.js";
import { headOf } from "../transcript/events.js";
import { seenBy } from "../world/content.js";
import { withoutReply } from "../world/replies.js";
import type { Content, InlineKeyboard, Message, Room } from "../world/types.js";
import { inlineKeyboardOf } from "./markup.js";
import type { Call } from "./method.js";
import { ReplyParametersSchema } from "./schemas.js";
import { writableRoomOf } from "./targets.js";

/** Where a message goes, and what it hangs on. */
interface Placement {
  readonly room: Room;
  readonly threadId: number | undefined;
  readonly replyTo: Message | undefined;
  readonly keyboard: InlineKeyboard | undefined;
}

/**
 * The one path on which a bot's messages reach a chat: place, rights, thread, reply and limits are checked, in this
 * order; then it is there for all to see.
 * @returns the message as the bot sees it. @throws ApiError
 */
export function deliverMessage(call: Call, content: Content): unknown {
  return deliverMessages(call, [content]).map((message) => seenBy(call.bot.user.id, message))[0];
}

/** The same for several at once, as one album. */
export function deliverAlbum(call: Call, contents: readonly Content[]): unknown[] {
  const media_group_id = String(randomInt(10 ** 12, 10 ** 14));
  const album = contents.map((content) => ({ ...content, media_group_id }));
  return deliverMessages(call, album).map((message) => seenBy(call.bot.user.id, message));
}

/** The same for any number. @returns the messages as kept */
export function deliverMessages(call: Call, contents: readonly Content[]): Message[] {
  return deliver(call, placementOf(call), contents);
}

function placementOf(call: Call): Placement {
  const room = writableRoomOf(call);
  return {
    room,
    threadId: threadOf(call, room),
    replyTo: repliedMessage(call, room),
    keyboard: inlineKeyboardOf(call.params),
  };
}

function threadOf({ params }: Call, room: Room): number | undefined {
  const threadId = params.integer("message_thread_id");
  if (threadId === undefined || threadId === 0) return undefined;
  if (!room.topics.has(threadId)) throw badRequest("message thread not found");
  return threadId;
}

function repliedMessage({ params }: Call, room: Room): Message | undefined {
  const reply = params.json("reply_parameters", ReplyParametersSchema, "reply parameters");
  const legacyId = params.integer("reply_to_message_id");
  const id = reply?.message_id ?? legacyId;
  if (id === undefined || id === 0) return undefined;
  const replied = room.messages.get(id);
  if (replied) return replied;
  if (reply?.allow_sending_without_reply || params.flag("allow_sending_without_reply")) return undefined;
  throw badRequest("message to be replied not found");
}

function deliver(
  call: Call,
  { room, threadId, replyTo, keyboard }: Placement,
  contents: readonly Content[],
): Message[] {
  const { core, bot } = call;
  core.limiter.spend(bot.user.id, room, contents.length);
  const frame = {
    ...authorOf(call, room),
    date: unixSeconds(core.settings.clock),
    ...(threadId !== undefined && { message_thread_id: threadId, is_topic_message: true }),
    ...(replyTo && { reply_to_message: withoutReply(replyTo) }),
    ...(keyboard && { reply_markup: keyboard }),
  };
  return contents.map((content) => {
    const message = core.world.append(room, { ...frame, ...content });
    tell(core, { type: "message", room: headOf(room), by: bot.user, message });
    return message;
  });
}

/** In a channel nobody is the author but the channel. */
const authorOf = ({ bot }: Call, room: Room): Content =>
  room.chat.type === "channel" ? { sender_chat: room.chat } : { from: bot.user };
