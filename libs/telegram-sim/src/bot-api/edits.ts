import { isDeepStrictEqual } from "node:util";
import { unixSeconds } from "../clock.js";
import { tell } from "../core.js";
import { badRequest } from "../errors.js";
import { costInChat } from "../limits/message-cost.js";
import { headOf } from "../transcript/events.js";
import { contentOf, seenBy } from "../world/content.js";
import { fileKindNames, rulesOf } from "../world/file-kinds.js";
import { withKnownPeople } from "../world/mentions.js";
import { withPaidMedia } from "../world/paid-media.js";
import type { Content, Message, Room } from "../world/types.js";
import { captionContent, textContent } from "./formatting.js";
import { inlineKeyboardOf } from "./markup.js";
import type { Call, MethodGroup } from "./method.js";
import { richMessageIn } from "./rich.js";
import { inlineMessageOf, messageOf, writableRoomOf } from "./targets.js";

const NOT_MODIFIED =
  "message is not modified: specified new message content and reply markup are exactly the same as a current content " +
  "and reply markup of the message";

export const editMethods: MethodGroup = {
  editMessageText: (call) => {
    const rich_message = richMessageIn(call);
    const content = rich_message ? { rich_message } : textContent(call.params);
    const { room, message } = editable(call);
    if (message.text === undefined && message["rich_message"] === undefined)
      throw badRequest("there is no text in the message to edit");
    return replace(
      call,
      room,
      message,
      ["text", "entities", "rich_message", "link_preview_options"],
      content,
    );
  },

  editMessageCaption: (call) => {
    const isAbove = call.params.flag("show_caption_above_media");
    const content = { ...captionContent(call.params), ...(isAbove && { show_caption_above_media: true }) };
    const { room, message } = editable(call);
    if (!takesCaption(message)) throw badRequest("there is no caption in the message to edit");
    const replaced = ["caption", "caption_entities", "show_caption_above_media"];
    return replace(call, room, message, replaced, content);
  },

  editMessageReplyMarkup: (call) => {
    const { room, message } = editable(call);
    return replace(call, room, message, [], {});
  },
};

const takesCaption = (message: Message): boolean =>
  "paid_media" in message || fileKindNames.some((kind) => kind in message && rulesOf(kind).isCaptioned);

/** The message a call names, if the bot may change it. @throws ApiError */
export function editable(call: Call): { room: Room; message: Message } {
  const inline = inlineMessageOf(call);
  if (inline) return inline;
  const room = writableRoomOf(call);
  const message = messageOf(call, room, "message to edit not found");
  const isOwn = room.chat.type === "channel" || message.from?.id === call.bot.user.id;
  const isService = Object.keys(contentOf(message)).length === 0;
  if (!isOwn || isService || "forward_origin" in message || hasReplyKeyboard(room, message))
    throw badRequest("message can't be edited");
  return { room, message };
}

/** Such messages cannot be edited (method reference, Updating messages). */
const hasReplyKeyboard = ({ replyKeyboards }: Room, { message_id }: Message): boolean =>
  replyKeyboards.cameWith(message_id).some(({ kind }) => kind !== "remove");

/** Puts the content in place of the named fields, and the call's keyboard in place of the old one. */
export function replace(
  call: Call,
  room: Room,
  message: Message,
  replaced: readonly string[],
  content: Content,
): unknown {
  const { core, bot } = call;
  const { message_id, chat, date } = message;
  const gone = new Set([...replaced, "reply_markup", "message_id", "chat", "date"]);
  const kept = Object.fromEntries(Object.entries(message).filter(([name]) => !gone.has(name)));
  const keyboard = inlineKeyboardOf(call.params);
  const next: Message = {
    message_id,
    chat,
    date,
    ...kept,
    ...withKnownPeople(core.world, content),
    ...(keyboard && { reply_markup: keyboard }),
  };
  if (isDeepStrictEqual(next, { ...message })) throw badRequest(NOT_MODIFIED);
  core.limiter.spend(bot.user.id, room, 1, call.spender, costInChat(core.limiter.values, [content]));
  const edited: Message = { ...next, edit_date: unixSeconds(core.settings.clock) };
  room.messages.set(message_id, edited);
  tell(core, { type: "edit", room: headOf(room), by: bot.user, message: edited });
  // Of a message sent by way of the bot it learns nothing more.
  return call.params.text("inline_message_id") === undefined
    ? seenBy(bot.user.id, withPaidMedia(room, edited, bot.user.id))
    : true;
}
