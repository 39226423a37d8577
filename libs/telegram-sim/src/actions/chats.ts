import type { z } from "zod";
import { tell, type Core } from "../core.js";
import { ControlError } from "../errors.js";
import { headOf } from "../transcript/events.js";
import { impliedPermissions } from "../world/permissions.js";
import type { Standing } from "../world/room-details.js";
import type { Person, Room, User } from "../world/types.js";
import { postService } from "./announce.js";
import { setMember } from "./membership.js";
import { sharedRoomOf, userBy, type Reference } from "./references.js";
import type { ChatSchema, MemberSchema, PersonSchema } from "./requests.js";

export function addPerson(core: Core, request: z.output<typeof PersonSchema>): Person {
  const { hides_forwards, ...about } = request;
  if (about.id !== undefined && core.world.user(about.id))
    throw new ControlError(409, `id ${about.id} is taken`);
  const person = core.world.addPerson(about, hides_forwards);
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
  for (const bot of users) if (bot.is_bot) addMember(core, room, bot, creator ?? bot);
  return room;
}

function addMember(core: Core, room: Room, user: User, by: User): void {
  checkMayJoinGroups(core, user);
  setMember(core, room, user, "member", by);
}

/** Somebody comes, goes, or gets another place. @throws ControlError */
export function changeMember(core: Core, request: z.output<typeof MemberSchema>): void {
  const room = sharedRoomOf(core, request.chat);
  const user = userBy(core, request.user);
  if (request.status !== "left" && request.status !== "kicked") checkMayJoinGroups(core, user);
  const by = request.by === undefined ? (creatorOf(core, room) ?? user) : userBy(core, request.by);
  const standing = standingOf(request, by);
  setMember(core, room, user, request.status, by, { ...(standing && { standing }) });
}

/** What is said of the place beside its status; undefined where nothing is. */
function standingOf(request: z.output<typeof MemberSchema>, by: User): Standing | undefined {
  const { status, rights, custom_title, permissions, until_date } = request;
  if (!rights && !permissions && custom_title === undefined && until_date === undefined) return undefined;
  const isAdministrator = status === "administrator";
  return {
    ...(isAdministrator && rights && { rights: { can_manage_chat: true, ...rights } }),
    ...(isAdministrator && { promotedBy: by.id }),
    ...(custom_title !== undefined && { custom_title }),
    ...(status === "restricted" && { permissions: impliedPermissions(permissions ?? {}, true) }),
    ...(until_date !== undefined && { until_date }),
  };
}

function checkMayJoinGroups({ world }: Core, user: User): void {
  if (world.bots.get(user.id)?.profile.canJoinGroups === false)
    throw new ControlError(409, `${user.first_name} cannot be added to groups`);
}

/**
 * A group becomes a supergroup with another id; the old one says so to whoever writes there, and keeps its messages.
 * @throws ControlError
 */
export function migrate(core: Core, chat: Reference): Room {
  const old = sharedRoomOf(core, chat);
  if (old.chat.type !== "group" || old.migratedTo !== undefined)
    throw new ControlError(409, "only a group can be upgraded, and only once");
  const { world } = core;
  const room = world.addRoom({ ...old.chat, id: world.nextIds.supergroup--, type: "supergroup" });
  for (const [id, status] of old.members) room.members.set(id, status);
  for (const [id, standing] of old.details.standings) room.details.standings.set(id, standing);
  room.details.policy = old.details.policy;
  const by = creatorOf(core, old) ?? { id: 0, is_bot: false, first_name: "Telegram" };
  postService(core, old, by, { migrate_to_chat_id: room.chat.id });
  postService(core, room, by, { migrate_from_chat_id: old.chat.id });
  old.migratedTo = room.chat.id;
  tell(core, { type: "chat", room: headOf(room) });
  return room;
}

export function creatorOf({ world }: Core, room: Room): User | undefined {
  const creator = [...room.members].find(([, status]) => status === "creator");
  return creator && world.user(creator[0]);
}
