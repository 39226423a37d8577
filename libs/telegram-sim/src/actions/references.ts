import { ControlError } from "../errors.js";
import type { Core } from "../core.js";
import type { Bot, Person, Room, User } from "../world/types.js";

/** Somebody or something by id, name, title or @username; capital letters do not matter. */
export type Reference = number | string;

/** @throws ControlError 404 */
export function personBy(core: Core, reference: Reference): Person {
  const found = personNamed(core, reference);
  if (!found) throw new ControlError(404, `there is nobody called ${reference}`);
  return found;
}

/** The bot; where none is named, the only one. @throws ControlError */
export function botBy(core: Core, reference?: Reference): Bot {
  if (reference === undefined) return onlyBot([...core.world.bots.values()]);
  const found = botNamed(core, reference);
  if (!found) throw new ControlError(404, `there is no bot ${reference}`);
  return found;
}

function onlyBot(bots: readonly Bot[]): Bot {
  const [bot, ...others] = bots;
  if (!bot) throw new ControlError(409, "there is no bot yet; it begins to exist with its first call");
  if (others.length > 0) throw new ControlError(400, "there are several bots: say which by `bot`");
  return bot;
}

export interface RoomReference {
  /** A group or channel; a person or bot for a private chat; nothing for the private chat of `person`. */
  readonly chat?: Reference | undefined;
  /** Who acts. */
  readonly person?: Person | undefined;
  /** Which bot a private chat is with; needed where there are several. */
  readonly bot?: Reference | undefined;
}

/** The chat that is meant; a private one begins to exist by being meant. @throws ControlError */
export function roomBy(core: Core, { chat, person, bot }: RoomReference): Room {
  const shared = chat === undefined ? undefined : sharedRoomBy(core, chat);
  return shared ?? privateRoomBy(core, { chat, person, bot });
}

function privateRoomBy(core: Core, { chat, person, bot }: RoomReference): Room {
  const otherBot = chat === undefined ? undefined : botNamed(core, chat);
  const owner = chat === undefined || otherBot ? person : personNamed(core, chat);
  if (!owner) throw new ControlError(404, `there is no chat ${chat ?? ""}`);
  return core.world.openPrivateRoom(otherBot ?? botBy(core, bot), owner);
}

/** A group, supergroup or channel. @throws ControlError 404 */
export function sharedRoomOf(core: Core, reference: Reference): Room {
  const room = sharedRoomBy(core, reference);
  if (!room) throw new ControlError(404, `there is no group or channel ${reference}`);
  return room;
}

function sharedRoomBy({ world }: Core, reference: Reference): Room | undefined {
  const byId = world.sharedRoom(Number(reference));
  if (byId) return byId;
  const shared = [...world.rooms.values()].filter((room) => room.botId === undefined);
  // After an upgrade two have the same title: the one that lives on is meant.
  const living = shared.filter((room) => room.migratedTo === undefined);
  return find(living, reference, ({ chat }) => [chat.title, chat.username]);
}

const personNamed = ({ world }: Core, reference: Reference): Person | undefined =>
  world.people.get(Number(reference)) ?? find(world.people.values(), reference, (p) => namesOf(p.user));

const botNamed = ({ world }: Core, reference: Reference): Bot | undefined =>
  world.bots.get(Number(reference)) ?? find(world.bots.values(), reference, (b) => namesOf(b.user));

/** A person or a bot. @throws ControlError 404 */
export function userBy(core: Core, reference: Reference): User {
  const found = personNamed(core, reference) ?? botNamed(core, reference);
  if (!found) throw new ControlError(404, `there is nobody called ${reference}`);
  return found.user;
}

const namesOf = ({ first_name, last_name, username }: User): (string | undefined)[] => [
  first_name,
  last_name === undefined ? undefined : `${first_name} ${last_name}`,
  username,
];

/** The one whose name this is; else the only one whose name begins so: "Lisbon" finds "Lisbon flat". */
function find<Item>(
  items: Iterable<Item>,
  reference: Reference,
  names: (item: Item) => readonly (string | undefined)[],
): Item | undefined {
  const wanted = String(reference).replace(/^@/, "").toLowerCase();
  const partial: Item[] = [];
  for (const item of items) {
    const known = names(item).map((name) => name?.toLowerCase());
    if (known.includes(wanted)) return item;
    if (known.some((name) => name?.startsWith(`${wanted} `))) partial.push(item);
  }
  return partial.length === 1 ? partial[0] : undefined;
}
