import { unixSeconds } from "../clock.js";
import { tell, type Core } from "../core.js";
import { headOf } from "../transcript/events.js";
import { chatMember } from "../world/members.js";
import type { MemberStatus, Room, User } from "../world/types.js";
import { isAdministrator, isPresent } from "../world/world.js";
import { notifyBot, postService } from "./announce.js";

/**
 * Gives somebody a place in a chat, another one, or none: a bot learns of its own by my_chat_member, of others' (as an
 * administrator that asked for it) by chat_member; the chat shows who came and who went.
 * @param by who did it
 */
export function setMember(core: Core, room: Room, user: User, status: MemberStatus, by: User): void {
  const former = room.members.get(user.id) ?? "left";
  if (former === status) return;
  // Whoever leaves still sees itself go.
  if (!isPresent(status)) sayWhoWent(core, room, user, by);
  room.members.set(user.id, status);
  tell(core, { type: "membership", room: headOf(room), user, status });
  const change = {
    chat: room.chat,
    from: by,
    date: unixSeconds(core.settings.clock),
    old_chat_member: chatMember(room, user, former),
    new_chat_member: chatMember(room, user, status),
  };
  if (user.is_bot) notifyBot(core, user.id, "my_chat_member", change);
  for (const bot of core.world.botsIn(room))
    if (bot.user.id !== user.id && isAdministrator(room.members.get(bot.user.id)))
      notifyBot(core, bot.user.id, "chat_member", change);
  if (isPresent(status) && !isPresent(former)) postService(core, room, by, { new_chat_members: [user] });
}

function sayWhoWent(core: Core, room: Room, user: User, by: User): void {
  if (isPresent(room.members.get(user.id))) postService(core, room, by, { left_chat_member: user });
}

/** A person closes the door to a bot, or opens it again. */
export function setBlocked(core: Core, room: Room, person: User, bot: User, isBlocked: boolean): void {
  const former = room.members.get(bot.id) ?? "member";
  const status = isBlocked ? "kicked" : "member";
  if (former === status) return;
  room.members.set(bot.id, status);
  tell(core, { type: "membership", room: headOf(room), user: bot, status });
  notifyBot(core, bot.id, "my_chat_member", {
    chat: room.chat,
    from: person,
    date: unixSeconds(core.settings.clock),
    old_chat_member: chatMember(room, bot, former),
    new_chat_member: chatMember(room, bot, status),
  });
}
