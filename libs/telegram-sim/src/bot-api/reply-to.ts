import { badRequest } from "../errors.js";
import { findQuote, quotedEntities } from "../formatting/find-quote.js";
import { contentOf } from "../world/content.js";
import { withoutReply } from "../world/replies.js";
import type { Content, Message, Room } from "../world/types.js";
import { formatted } from "./formatting.js";
import type { Call } from "./method.js";
import { ReplyParametersSchema } from "./schemas.js";
import { findRoom } from "./targets.js";

const MAX_QUOTE = 1024;

/**
 * What a message answers, as its fields: the message in this chat, or what is shown of one in another; and the words
 * that are quoted of it.
 * @throws ApiError
 */
export function replyFields(call: Call, room: Room): Content {
  const { params } = call;
  const reply = params.json("reply_parameters", ReplyParametersSchema, "reply parameters");
  const id = reply?.message_id ?? params.integer("reply_to_message_id");
  if (id === undefined || id === 0) return {};
  const from = reply?.chat_id === undefined ? room : findRoom(call, String(reply.chat_id));
  const replied = from.messages.get(id);
  if (!replied) {
    const isAllowed =
      reply?.allow_sending_without_reply === true || params.flag("allow_sending_without_reply");
    // Never for replies in another chat (Bot API type ReplyParameters).
    if (isAllowed && from === room) return {};
    throw badRequest("message to be replied not found");
  }
  const quote = reply?.quote === undefined ? {} : quoteFields(replied, { ...reply, quote: reply.quote });
  return from === room
    ? { reply_to_message: withoutReply(replied), ...quote }
    : { ...external(from, replied), ...quote };
}

interface QuoteGiven {
  readonly quote: string;
  readonly quote_parse_mode?: string | undefined;
  readonly quote_entities?: Parameters<typeof formatted>[0]["entities"];
  readonly quote_position?: number | undefined;
}

/** Bot API type TextQuote. The words must stand in the message. */
function quoteFields(
  replied: Message,
  { quote, quote_parse_mode, quote_entities, quote_position }: QuoteGiven,
): Content {
  const { text, entities } = formatted({
    text: quote,
    entities: quote_entities,
    parseMode: quote_parse_mode,
  });
  const source = {
    text: replied.text ?? replied.caption ?? "",
    entities: replied.entities ?? replied.caption_entities ?? [],
  };
  const kept = quotedEntities(entities);
  const position = findQuote(source, { text, entities: kept }, quote_position ?? 0);
  if (text.length > MAX_QUOTE || position === undefined) throw badRequest("QUOTE_TEXT_INVALID");
  return { quote: { text, position, is_manual: true, ...(kept.length > 0 && { entities: kept }) } };
}

/** Bot API type ExternalReplyInfo. */
function external(from: Room, replied: Message): Content {
  const { text: _t, entities: _e, caption: _c, caption_entities: _ce, ...content } = contentOf(replied);
  const { message_id, date } = replied;
  const sender = replied.from
    ? { type: "user", date, sender_user: replied.from }
    : { type: "channel", date, chat: from.chat, message_id };
  const place = from.chat.type === "private" ? {} : { chat: from.chat, message_id };
  return { external_reply: { origin: sender, ...place, ...content } };
}
