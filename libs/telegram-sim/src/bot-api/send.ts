import { randomInt } from "node:crypto";
import { endDraft } from "../actions/drafts.js";
import { unixSeconds } from "../clock.js";
import { tell } from "../core.js";
import { badRequest } from "../errors.js";
import { costInChat } from "../limits/message-cost.js";
import { headOf } from "../transcript/events.js";
import { addressees } from "../world/addressees.js";
import { seenBy } from "../world/content.js";
import { withKnownPeople } from "../world/mentions.js";
import type { ReplyKeyboard } from "../world/reply-keyboards.js";
import type { Content, InlineKeyboard, Message, Room } from "../world/types.js";
import { inlineKeyboardOf, replyKeyboardOf } from "./markup.js";
import type { Call } from "./method.js";
import { checkMarkupPlace } from "./markup-place.js";
import { checkMayPost } from "./posting-rights.js";
import { replyFields } from "./reply-to.js";
import { writableRoomOf } from "./targets.js";

/** Where a message goes, and what it hangs on. */
interface Placement {
  readonly room: Room;
  readonly threadId: number | undefined;
  /** What it answers, as fields of the message. */
  readonly reply: Content;
  readonly keyboard: InlineKeyboard | undefined;
  readonly replyKeyboard: ReplyKeyboard | undefined;
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
    reply: replyFields(call, room),
    keyboard: inlineKeyboardOf(call.params),
    replyKeyboard: replyKeyboardOf(call.params),
  };
}

/** The topic a call names. @throws ApiError where there is none */
export function threadOf({ params }: Call, room: Room): number | undefined {
  const threadId = params.integer("message_thread_id");
  if (threadId === undefined || threadId === 0) return undefined;
  if (!room.topics.has(threadId)) throw badRequest("message thread not found");
  return threadId;
}

function deliver(
  call: Call,
  { room, threadId, reply, keyboard, replyKeyboard }: Placement,
  contents: readonly Content[],
): Message[] {
  const { core, bot } = call;
  checkMayPost(call, room, contents, threadId);
  checkMarkupPlace(room, contents, keyboard, replyKeyboard);
  const cost = costInChat(core.limiter.values, contents);
  core.limiter.spend(bot.user.id, room, contents.length, call.spender, cost);
  const frame = {
    ...authorOf(call, room),
    date: unixSeconds(core.settings.clock),
    ...(threadId !== undefined && { message_thread_id: threadId, is_topic_message: true }),
    ...reply,
    ...(isProtected(call, room) && { has_protected_content: true }),
    ...effectOf(call, room),
    ...(keyboard && { reply_markup: keyboard }),
  };
  endDraft(core, room, threadId);
  return contents.map((content) => {
    const message = core.world.append(room, { ...frame, ...withKnownPeople(core.world, content) });
    if (replyKeyboard) putKeyboard(call, room, replyKeyboard, message);
    tell(core, { type: "message", room: headOf(room), by: bot.user, message });
    return message;
  });
}

/** One that is selective is only for those whom its message answers or names; in a private chat there is nobody else. */
function putKeyboard({ core }: Call, room: Room, keyboard: ReplyKeyboard, message: Message): void {
  const isPersonal = keyboard.selective && room.chat.type !== "private";
  const people = [...room.members.keys()].flatMap((id) => core.world.people.get(id)?.user ?? []);
  room.replyKeyboards.put(
    { ...keyboard, message_id: message.message_id },
    isPersonal ? addressees(message, people) : undefined,
  );
}

/** Private chats only (method reference). */
function effectOf({ params }: Call, { chat }: Room): Content {
  const effect_id = params.text("message_effect_id");
  return effect_id !== undefined && chat.type === "private" ? { effect_id } : {};
}

/** By wish of the bot, or of the chat. */
const isProtected = ({ params }: Call, room: Room): boolean =>
  params.flag("protect_content") || room.details.policy.has_protected_content;

/** In a channel nobody is the author but the channel. */
const authorOf = ({ bot }: Call, room: Room): Content =>
  room.chat.type === "channel" ? { sender_chat: room.chat } : { from: bot.user };
