import { tell } from "../core.js";
import { badRequest } from "../errors.js";
import { headOf } from "../transcript/events.js";
import { reactTo } from "../world/reactions.js";
import type { MethodGroup } from "./method.js";
import { ReactionsSchema } from "./schemas.js";
import { joinedRoomOf, messageOf } from "./targets.js";

const MAX_ANSWER_LENGTH = 200;

/** Small answers to what people do: reactions, answers to presses, "typing". */
export const reactionMethods: MethodGroup = {
  setMessageReaction: (call) => {
    const { core, bot, params } = call;
    const room = joinedRoomOf(call);
    const message = messageOf(call, room, "message to react not found");
    const reaction = params.json("reaction", ReactionsSchema, "reaction types") ?? [];
    if (reaction.length > 1) throw badRequest("REACTIONS_TOO_MANY");
    reactTo(room, message.message_id, bot.user.id, reaction);
    tell(core, {
      type: "reaction",
      room: headOf(room),
      by: bot.user,
      message_id: message.message_id,
      reaction,
    });
    return true;
  },

  answerCallbackQuery: ({ core, bot, params }) => {
    const text = params.text("text");
    if (text !== undefined && text.length > MAX_ANSWER_LENGTH) throw badRequest("MESSAGE_TOO_LONG");
    const query = core.callbacks.take(params.text("callback_query_id") ?? "", bot.user.id);
    if (!query) throw badRequest("query is too old and response timeout expired or query ID is invalid");
    tell(core, {
      type: "answer",
      by: bot.user,
      to: query.personId,
      text,
      show_alert: params.flag("show_alert"),
    });
    return true;
  },

  sendChatAction: (call) => {
    const action = call.params.text("action") ?? "";
    if (!CHAT_ACTIONS.has(action)) throw badRequest("wrong parameter action in request");
    const room = joinedRoomOf(call);
    tell(call.core, { type: "activity", room: headOf(room), by: call.bot.user, action });
    return true;
  },
};

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
