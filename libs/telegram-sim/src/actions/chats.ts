import type { z } from "zod";
import { tell, type Core } from "../core.js";
import { ControlError } from "../errors.js";
import { headOf } from "../transcript/events.js";
import type { Person, Room, User } from "../world/types.js";
import { post, postService } from "./announce.js";
import { setMember } from "./membership.js";
import { sharedRoomOf, userBy, type Reference } from "./references.js";
import type { ChatSchema, MemberSchema, PersonSchema, TopicSchema } from "./requests.js";

export function addPerson(core: Core, about: z.output<typeof PersonSchema>): Person {
  if (about.id !== undefined && core.world.user(about.id))
    throw new ControlError(409, `id ${about.id} is taken`);
  const person = core.world.addPerson(about);
  tell(core, { type: "user", user: person.user });
  return person;
}

/** Makes a group or channel. People are in it from the start; bots are told that they were added. */
export function addChat(core: Core, request: z.output<typeof ChatSchema>): Room {
  const { members, type, ...about } = request;
  const { nextIds } = core.world;
  const id = type === "group" ? nextIds.group-- : nextIds.supergroup--;
  const users = members.map((reference) => userBy(core, reference));
  const room = core.world.addRoom({ id, type, ...about });
  const people = users.filter((user) => !user.is_bot);
  const [creator] = people;
  for (const person of people) room.members.set(person.id, person === creator ? "creator" : "member");
  tell(core, { type: "chat", room: headOf(room) });
  for (const bot of users) if (bot.is_bot) setMember(core, room, bot, "member", creator ?? bot);
  return room;
}

/** Somebody comes, goes, or gets another place. @throws ControlError */
export function changeMember(core: Core, request: z.output<typeof MemberSchema>): void {
  const room = sharedRoomOf(core, request.chat);
  const user = userBy(core, request.user);
  const by = request.by === undefined ? (creatorOf(core, room) ?? user) : userBy(core, request.by);
  setMember(core, room, user, request.status, by);
}

/** A group becomes a supergroup with another id; the old one says so to whoever writes there. @throws ControlError */
export function migrate(core: Core, chat: Reference): Room {
  const old = sharedRoomOf(core, chat);
  if (old.chat.type !== "group" || old.migratedTo !== undefined)
    throw new ControlError(409, "only a group can be upgraded, and only once");
  const { world } = core;
  const room = world.addRoom({ ...old.chat, id: world.nextIds.supergroup--, type: "supergroup" });
  for (const [id, status] of old.members) room.members.set(id, status);
  const by = creatorOf(core, old) ?? { id: 0, is_bot: false, first_name: "Telegram" };
  postService(core, old, by, { migrate_to_chat_id: room.chat.id });
  postService(core, room, by, { migrate_from_chat_id: old.chat.id });
  old.migratedTo = room.chat.id;
  tell(core, { type: "chat", room: headOf(room) });
  return room;
}

/** A new topic in a forum. @returns its thread id. @throws ControlError */
export function addTopic(core: Core, { chat, name, from }: z.output<typeof TopicSchema>): number {
  const room = sharedRoomOf(core, chat);
  if (room.chat.is_forum !== true) throw new ControlError(409, "this chat has no topics");
  const by = from === undefined ? creatorOf(core, room) : userBy(core, from);
  if (!by) throw new ControlError(400, "say who makes the topic by `from`");
  const thread = room.nextMessageId;
  room.topics.set(thread, name);
  post(core, room, by, {
    message_thread_id: thread,
    is_topic_message: true,
    forum_topic_created: { name, icon_color: 0x6fb9f0 },
  });
  return thread;
}

function creatorOf({ world }: Core, room: Room): User | undefined {
  const creator = [...room.members].find(([, status]) => status === "creator");
  return creator && world.user(creator[0]);
}
