import { randomInt } from "node:crypto";
import type { z } from "zod";
import { unixSeconds } from "../clock.js";
import { tell, type Core } from "../core.js";
import { ControlError } from "../errors.js";
import { headOf } from "../transcript/events.js";
import { withoutReply } from "../world/replies.js";
import type { Content, Message, Person, Room } from "../world/types.js";
import { isAdministrator, isPresent } from "../world/world.js";
import { notifyBots, post } from "./announce.js";
import { contentFrom } from "./person-content.js";
import { personBy, roomBy } from "./references.js";
import type { DeletionSchema, EditSchema, MessageSchema } from "./requests.js";

/** A person writes: one message, or an album of several. @throws ControlError */
export function send(core: Core, request: z.output<typeof MessageSchema>): Message[] {
  const { from, chat, bot, reply_to, thread, album, ...content } = request;
  const person = personBy(core, from);
  const room = roomBy(core, { chat, person, bot });
  checkMayWrite(room, person);
  const frame = { ...replyFields(room, reply_to), ...threadFields(room, thread) };
  const { files } = core.world;
  if (!album) return [post(core, room, person.user, { ...frame, ...contentFrom(files, content) })];
  const media_group_id = String(randomInt(10 ** 12, 10 ** 14));
  return album.map((item) =>
    post(core, room, person.user, { ...frame, media_group_id, ...contentFrom(files, item) }),
  );
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
  notifyBots(core, room, isChannel ? "edited_channel_post" : "edited_message", edited);
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
  room.messages.delete(message_id);
  room.reactions.delete(message_id);
  tell(core, { type: "deletion", room: headOf(room), message_ids: [message_id] });
}

/** @throws ControlError 404 */
export function messageIn(room: Room, id: number): Message {
  const message = room.messages.get(id);
  if (!message) throw new ControlError(404, `there is no message ${id} in this chat`);
  return message;
}

function checkMayWrite(room: Room, { user }: Person): void {
  if (room.migratedTo !== undefined)
    throw new ControlError(409, `the group was upgraded to supergroup ${room.migratedTo}`);
  const status = room.members.get(user.id);
  if (!isPresent(status)) throw new ControlError(409, `${user.first_name} is not in this chat`);
  if (status === "restricted") throw new ControlError(409, `${user.first_name} may not write in this chat`);
  if (room.chat.type === "channel" && !isAdministrator(status))
    throw new ControlError(409, "only administrators write in a channel");
  if (room.botId !== undefined && room.members.get(room.botId) === "kicked")
    throw new ControlError(409, `${user.first_name} has blocked the bot`);
}

const replyFields = (room: Room, id: number | undefined): Content =>
  id === undefined ? {} : { reply_to_message: withoutReply(messageIn(room, id)) };

function threadFields(room: Room, thread: number | undefined): Content {
  if (thread === undefined) return {};
  if (!room.topics.has(thread)) throw new ControlError(404, `there is no topic ${thread} in this chat`);
  return { message_thread_id: thread, is_topic_message: true };
}
