import { showDraft } from "../actions/drafts.js";
import type { Draft } from "../drafts.js";
import { badRequest } from "../errors.js";
import { wordsOfRich } from "../formatting/rich-words.js";
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
    return show(call, { text, entities });
  },

  sendRichMessageDraft: (call) => {
    const rich_message = richMessageOf(call, true);
    return show(call, { text: wordsOfRich(rich_message), entities: [], rich_message });
  },
};

/** Private chats only (Bot API, sendMessageDraft). */
function show(call: Call, content: Pick<Draft, "text" | "entities" | "rich_message">): true {
  const { core, bot, params, spender } = call;
  const draft_id = params.integer("draft_id") ?? 0;
  if (draft_id === 0) throw badRequest("draft_id must be non-zero");
  const room = writableRoomOf(call);
  if (room.chat.type !== "private") throw badRequest("TEXTDRAFT_PEER_INVALID");
  const thread = threadOf(call, room);
  core.limiter.spendLightly(bot.user.id, room, spender);
  showDraft(core, room, {
    draft_id,
    by: bot.user,
    ...(thread !== undefined && { message_thread_id: thread }),
    ...content,
    ...(params.flag("can_stop") && { can_stop: true, keep_on_stop: params.flag("keep_on_stop") }),
  });
  return true;
}
