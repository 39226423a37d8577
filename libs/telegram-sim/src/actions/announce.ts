import { unixSeconds } from "../clock.js";
import { tell, type Core } from "../core.js";
import { headOf } from "../transcript/events.js";
import { seenBy } from "../world/content.js";
import type { Content, Message, Room, User } from "../world/types.js";

/** Gives every bot in the chat an update; each sees files under its own ids. */
export function notifyBots(core: Core, room: Room, kind: string, body: Content): void {
  for (const bot of core.world.botsIn(room)) notifyBot(core, bot.user.id, kind, body);
}

export function notifyBot(core: Core, botId: number, kind: string, body: Content): void {
  core.mailboxes.of(botId).inbox.push(kind, seenBy(botId, body));
}

/** Puts a message by a person into a chat: all see it, and the bots get an update. */
export function post(core: Core, room: Room, by: User, fields: Content): Message {
  const isChannel = room.chat.type === "channel";
  const message = core.world.append(room, {
    ...(isChannel ? { sender_chat: room.chat } : { from: by }),
    date: unixSeconds(core.settings.clock),
    ...fields,
  });
  tell(core, { type: "message", room: headOf(room), by, message });
  notifyBots(core, room, isChannel ? "channel_post" : "message", message);
  return message;
}

/** What Telegram itself says in a chat: somebody came, left, the group was upgraded. Channels have none of it. */
export function postService(core: Core, room: Room, by: User, fields: Content): void {
  if (room.chat.type !== "channel") post(core, room, by, fields);
}
