import { randomInt } from "node:crypto";
import type { z } from "zod";
import { unixSeconds } from "../clock.js";
import { tell, type Core } from "../core.js";
import { ControlError } from "../errors.js";
import { headOf } from "../transcript/events.js";
import { withoutReply } from "../world/replies.js";
import type { Content, Message, Room } from "../world/types.js";
import { notifyOfMessage, post, removeMessages } from "./announce.js";
import { contentFrom } from "./person-content.js";
import { withRealPoll } from "./person-polls.js";
import { personBy, roomBy } from "./references.js";
import type { DeletionSchema, EditSchema, MessageSchema } from "./requests.js";
import { checkMaySay, checkMayWrite, messageIn } from "./targets.js";

/** A person writes: one message, or an album of several. @throws ControlError */
export function send(core: Core, request: z.output<typeof MessageSchema>): Message[] {
  const { from, chat, bot, reply_to, thread, album, ...content } = request;
  const person = personBy(core, from);
  const room = roomBy(core, { chat, person, bot });
  checkMayWrite(room, person);
  const { files } = core.world;
  const contents = (album ?? [content]).map((item) => contentFrom(files, item));
  const now = { threadId: thread, nowMs: core.settings.clock.now() };
  for (const item of contents) checkMaySay(room, person, item, now);
  const frame = {
    ...replyFields(room, reply_to),
    ...threadFields(room, thread),
    ...(album && { media_group_id: String(randomInt(10 ** 12, 10 ** 14)) }),
  };
  beginConversation(room);
  return contents.map((item) =>
    post(core, room, person.user, { ...frame, ...withRealPoll(core, room, item) }),
  );
}

/** A bot that might write only because of a request to join may do so for good, once the person has answered it. */
function beginConversation({ botId, members }: Room): void {
  if (botId !== undefined && members.get(botId) === "left") members.set(botId, "member");
}

/** A person changes what they wrote. @throws ControlError */
export function edit(core: Core, request: z.output<typeof EditSchema>): Message {
  const { from, chat, bot, message_id, ...given } = request;
  const person = personBy(core, from);
  const room = roomBy(core, { chat, person, bot });
  const message = messageIn(room, message_id);
  const isChannel = room.chat.type === "channel";
  if (!isChannel && message.from?.id !== person.user.id)
    throw new ControlError(409, "people edit only their own messages");
  const content = contentFrom(core.world.files, given);
  const edited: Message = {
    ...withoutText(message),
    ...content,
    edit_date: unixSeconds(core.settings.clock),
  };
  room.messages.set(message_id, edited);
  tell(core, { type: "edit", room: headOf(room), by: person.user, message: edited });
  notifyOfMessage(core, room, isChannel ? "edited_channel_post" : "edited_message", edited);
  return edited;
}

/** What an edit leaves: everything but the words and their formatting. */
const withoutText = ({
  text: _t,
  entities: _e,
  caption: _c,
  caption_entities: _ce,
  ...rest
}: Message): Message => rest;

/** A message goes away; bots are not told, as with Telegram. @throws ControlError 404 */
export function remove(core: Core, request: z.output<typeof DeletionSchema>): void {
  const { from, chat, bot, message_id } = request;
  const person = from === undefined ? undefined : personBy(core, from);
  const room = roomBy(core, { chat, person, bot });
  messageIn(room, message_id);
  removeMessages(core, room, [message_id]);
}

const replyFields = (room: Room, id: number | undefined): Content =>
  id === undefined ? {} : { reply_to_message: withoutReply(messageIn(room, id)) };

function threadFields(room: Room, thread: number | undefined): Content {
  if (thread === undefined) return {};
  if (!room.topics.has(thread)) throw new ControlError(404, `there is no topic ${thread} in this chat`);
  return { message_thread_id: thread, is_topic_message: true };
}
