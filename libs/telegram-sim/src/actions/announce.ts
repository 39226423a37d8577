import { unixSeconds } from "../clock.js";
import { tell, type Core } from "../core.js";
import { headOf } from "../transcript/events.js";
import { MAX_KEPT_BYTES, placeIn } from "../transcript/updates.js";
import { seenBy } from "../world/content.js";
import { isVisibleTo } from "../world/privacy.js";
import type { Content, Message, Room, User } from "../world/types.js";

/** Gives every bot in the chat an update; each sees files under its own ids. */
function notifyBots(core: Core, room: Room, kind: string, body: Content): void {
  for (const bot of core.world.botsIn(room)) notifyBot(core, bot.user.id, kind, body);
}

/** Tells the bots of the chat about a message, those in privacy mode only where it is meant for them. */
export function notifyOfMessage(core: Core, room: Room, kind: string, message: Message): void {
  for (const bot of core.world.botsIn(room))
    if (isVisibleTo(bot, room, message)) notifyBot(core, bot.user.id, kind, message);
}

export function notifyBot(core: Core, botId: number, kind: string, body: Content): void {
  const { inbox } = core.mailboxes.of(botId);
  const stopRecording = inbox.onPush(({ json }) => {
    if (json.length > MAX_KEPT_BYTES) return;
    const seq = core.updates.nextSeq();
    core.updates.add({ seq, at: core.clock.now(), bot: botId, kind, ...placeIn(body), json });
  });
  inbox.push(kind, seenBy(botId, body));
  stopRecording();
}

/** Puts a message by a person into a chat: all see it, and the bots get an update. */
export function post(core: Core, room: Room, by: User, fields: Content): Message {
  const isChannel = room.chat.type === "channel";
  const message = core.world.append(room, {
    ...(isChannel ? { sender_chat: room.chat } : { from: by }),
    date: unixSeconds(core.settings.clock),
    ...(room.details.policy.has_protected_content && { has_protected_content: true }),
    ...fields,
  });
  tell(core, { type: "message", room: headOf(room), by, message });
  notifyOfMessage(core, room, isChannel ? "channel_post" : "message", message);
  return message;
}

/**
 * What Telegram itself says in a chat: somebody came, left, a message was pinned. Channels have none of it. Bots get it
 * also where they caused it themselves, as the Bot API server does.
 */
export function postService(core: Core, room: Room, by: User, fields: Content): void {
  if (room.chat.type === "channel") return;
  const message = core.world.append(room, {
    from: by,
    date: unixSeconds(core.settings.clock),
    ...fields,
  });
  tell(core, { type: "message", room: headOf(room), by, message });
  notifyBots(core, room, "message", message);
}

/** Messages go away, with their reactions, pins and reply keyboards. Bots are not told, as with Telegram. */
export function removeMessages(core: Core, room: Room, ids: readonly number[]): void {
  for (const id of ids) {
    room.messages.delete(id);
    room.reactions.delete(id);
    room.details.pinned.delete(id);
    room.paidMedia.delete(id);
    room.replyKeyboards.forget(id);
  }
  if (ids.length > 0) tell(core, { type: "deletion", room: headOf(room), message_ids: ids });
}

/** The chat's name or the like changes, in all its messages too. */
export function changeChat(core: Core, room: Room, change: Partial<Room["chat"]>): void {
  room.chat = { ...room.chat, ...change };
  for (const [id, message] of room.messages) room.messages.set(id, { ...message, chat: room.chat });
  tell(core, { type: "chat", room: headOf(room) });
}
