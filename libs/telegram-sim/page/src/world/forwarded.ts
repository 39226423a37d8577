import type { Message } from "../server/message.js";

/** What of a message is not passed on: its place, its circumstances, and what was pressed or answered. */
const LEFT_BEHIND = new Set([
  "message_id",
  "date",
  "chat",
  "from",
  "sender_chat",
  "message_thread_id",
  "is_topic_message",
  "via_bot",
  "edit_date",
  "media_group_id",
  "reply_to_message",
  "quote",
  "reply_markup",
  "reactions",
  "forward_origin",
]);

/** A message's content as somebody else passes it on, with where it came from (Bot API type MessageOrigin). */
export function forwardedContent(message: Message): Readonly<Record<string, unknown>> {
  const content = Object.entries(message).filter(
    ([name, value]) => !LEFT_BEHIND.has(name) && value !== undefined,
  );
  const { from, sender_chat, date, message_id } = message;
  const origin = from
    ? { type: "user", sender_user: from, date }
    : { type: "channel", chat: sender_chat ?? message.chat, message_id, date };
  return { ...Object.fromEntries(content), forward_origin: message.forward_origin ?? origin };
}
