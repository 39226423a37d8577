import { isDeepStrictEqual } from "node:util";
import { unixSeconds } from "../clock.js";
import { tell } from "../core.js";
import { badRequest } from "../errors.js";
import { headOf } from "../transcript/events.js";
import { seenBy } from "../world/content.js";
import type { Content, Message, Room } from "../world/types.js";
import { captionContent, textContent } from "./formatting.js";
import { inlineKeyboardOf } from "./markup.js";
import type { Call, MethodGroup } from "./method.js";
import { messageOf, writableRoomOf } from "./targets.js";

const NOT_MODIFIED =
  "message is not modified: specified new message content and reply markup are exactly the same as a current content " +
  "and reply markup of the message";

export const editMethods: MethodGroup = {
  editMessageText: (call) => {
    const content = textContent(call.params);
    const { room, message } = editable(call);
    if (message.text === undefined) throw badRequest("there is no text in the message to edit");
    return replace(call, room, message, ["text", "entities"], content);
  },

  editMessageCaption: (call) => {
    const content = captionContent(call.params);
    const { room, message } = editable(call);
    if (message.text !== undefined) throw badRequest("there is no caption in the message to edit");
    return replace(call, room, message, ["caption", "caption_entities"], content);
  },

  editMessageReplyMarkup: (call) => {
    const { room, message } = editable(call);
    return replace(call, room, message, [], {});
  },
};

function editable(call: Call): { room: Room; message: Message } {
  const room = writableRoomOf(call);
  const message = messageOf(call, room, "message to edit not found");
  const isOwn = room.chat.type === "channel" || message.from?.id === call.bot.user.id;
  if (!isOwn || "forward_origin" in message) throw badRequest("message can't be edited");
  return { room, message };
}

/** Puts the content in place of the named fields, and the call's keyboard in place of the old one. */
function replace(
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
    ...content,
    ...(keyboard && { reply_markup: keyboard }),
  };
  if (isDeepStrictEqual(next, { ...message })) throw badRequest(NOT_MODIFIED);
  core.limiter.spend(bot.user.id, room, 1);
  const edited: Message = { ...next, edit_date: unixSeconds(core.settings.clock) };
  room.messages.set(message_id, edited);
  tell(core, { type: "edit", room: headOf(room), by: bot.user, message: edited });
  return seenBy(bot.user.id, edited);
}
