import type { World } from "../world/world.js";
import type { Chat, Content, Message } from "../world/types.js";

/** Bot API type MessageOrigin. A message that was forwarded before keeps the origin it has. */
export function forwardOrigin(world: World, message: Message): unknown {
  const { date, chat, from, message_id, sender_chat } = message;
  if ("forward_origin" in message) return message["forward_origin"];
  const signature = "author_signature" in message ? { author_signature: message["author_signature"] } : {};
  if (chat.type === "channel") return { type: "channel", date, chat, message_id, ...signature };
  // An administrator who writes in the name of the chat.
  if (isChat(sender_chat)) return { type: "chat", date, sender_chat, ...signature };
  return { date, ...senderOf(world, from) };
}

function senderOf(world: World, from: Message["from"]): Content {
  if (!from) return { type: "hidden_user", sender_user_name: "Deleted Account" };
  if (!world.people.get(from.id)?.hidesForwards) return { type: "user", sender_user: from };
  const name = [from.first_name, from.last_name].filter((part) => part !== undefined).join(" ");
  return { type: "hidden_user", sender_user_name: name };
}

const isChat = (value: unknown): value is Chat =>
  typeof value === "object" && value !== null && "id" in value;
