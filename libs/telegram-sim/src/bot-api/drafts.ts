import { tell } from "../core.js";
import { badRequest } from "../errors.js";
import { wordsOfRich } from "../formatting/rich-words.js";
import { headOf } from "../transcript/events.js";
import type { Entity } from "../world/types.js";
import { formatted } from "./formatting.js";
import type { Call, MethodGroup } from "./method.js";
import { richMessageOf } from "./rich.js";
import { EntitiesSchema } from "./schemas.js";
import { threadOf } from "./send.js";
import { writableRoomOf } from "./targets.js";

const MAX_TEXT = 4096;

/** Messages while they are being written: people see them grow, and bots keep nothing of them. */
export const draftMethods: MethodGroup = {
  sendMessageDraft: (call) => {
    const { params } = call;
    const { text, entities } = formatted({
      text: params.text("text"),
      entities: params.json("entities", EntitiesSchema, "entities"),
      parseMode: params.text("parse_mode"),
    });
    if (text.length > MAX_TEXT) throw badRequest("message is too long");
    return showDraft(call, text, entities);
  },

  sendRichMessageDraft: (call) => showDraft(call, wordsOfRich(richMessageOf(call, true)), []),
};

/** Private chats only (Bot API, sendMessageDraft). */
function showDraft(call: Call, text: string, entities: readonly Entity[]): true {
  const { core, bot, params, spender } = call;
  const draft_id = params.integer("draft_id") ?? 0;
  if (draft_id === 0) throw badRequest("draft_id must be non-zero");
  const room = writableRoomOf(call);
  if (room.chat.type !== "private") throw badRequest("TEXTDRAFT_PEER_INVALID");
  threadOf(call, room);
  core.limiter.spendLightly(bot.user.id, room, spender);
  tell(core, { type: "draft", room: headOf(room), by: bot.user, draft_id, text, entities });
  return true;
}
