import { badRequest } from "../errors.js";
import { contentOf } from "../world/content.js";
import type { Content, Message, Room } from "../world/types.js";
import { isPresent } from "../world/world.js";
import { captionContent } from "./formatting.js";
import type { Call, MethodGroup } from "./method.js";
import { MessageIdsSchema } from "./schemas.js";
import { deliverMessage, deliverMessages } from "./send.js";
import { messageIdOf } from "./targets.js";

export const copyMethods: MethodGroup = {
  forwardMessage: (call) => deliverMessage(call, forwarded(sourceOf(call))),
  forwardMessages: (call) => idsOnly(deliverMessages(call, sourcesOf(call).map(forwarded))),
  copyMessage: (call) => idsOnly(deliverMessages(call, [copied(call, sourceOf(call))]))[0],
  copyMessages: (call) => idsOnly(deliverMessages(call, sourcesOf(call).map(contentOf))),
};

function sourceRoomOf({ core, bot, params }: Call): Room {
  const id = params.integer("from_chat_id");
  const room =
    id === undefined ? undefined : (core.world.privateRoom(bot.user.id, id) ?? core.world.sharedRoom(id));
  if (!room || !isPresent(room.members.get(bot.user.id))) throw badRequest("chat not found");
  return room;
}

function sourceOf(call: Call): Message {
  const message = sourceRoomOf(call).messages.get(messageIdOf(call));
  if (!message || Object.keys(contentOf(message)).length === 0)
    throw badRequest(message ? "message can't be copied" : "message to copy not found");
  return message;
}

/** What is not there, or has no content, is skipped. */
function sourcesOf(call: Call): Message[] {
  const room = sourceRoomOf(call);
  const ids = call.params.json("message_ids", MessageIdsSchema, "message identifiers") ?? [];
  const found = ids.flatMap((id) => room.messages.get(id) ?? []);
  const whole = found.filter((message) => Object.keys(contentOf(message)).length > 0);
  if (whole.length === 0) throw badRequest("there are no messages to send");
  return whole;
}

const forwarded = (message: Message): Content => ({
  ...contentOf(message),
  forward_origin: message.from
    ? { type: "user", date: message.date, sender_user: message.from }
    : { type: "channel", date: message.date, chat: message.chat, message_id: message.message_id },
});

/** A caption of the call takes the place of the original's. */
function copied({ params }: Call, message: Message): Content {
  if (params.text("caption") === undefined || message.text !== undefined) return contentOf(message);
  const { caption: _caption, caption_entities: _entities, ...rest } = contentOf(message);
  return { ...rest, ...captionContent(params) };
}

const idsOnly = (sent: readonly Message[]): { message_id: number }[] =>
  sent.map(({ message_id }) => ({ message_id }));
