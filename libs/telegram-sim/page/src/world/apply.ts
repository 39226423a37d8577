import type { SimEvent } from "../server/event.js";
import type { User } from "../server/user.js";
import { addActivity, addDraft, endActivity, endDraft } from "./passing.js";
import { isOfRoom, roomChange, type RoomEvent } from "./room-changes.js";
import { emptyRoom, type Room, type World } from "./state.js";

const MAX_LOG = 400;
const MAX_CALLS = 400;

/**
 * The world after some events. Pure; only what has changed is made anew, so that what shows the rest stays as it is.
 * @param nowMs this page's time, for things that pass
 */
export function applyEvents(world: World, events: readonly SimEvent[], nowMs: number): World {
  const next = events.reduce((before, event) => applyEvent(before, event, nowMs), world);
  const log = [...next.log, ...events.filter(({ type }) => type !== "call")].slice(-MAX_LOG);
  const calls = events.flatMap((event) => (event.type === "call" ? [event.call] : []));
  return {
    ...next,
    log,
    calls: calls.length === 0 ? next.calls : [...next.calls, ...calls].slice(-MAX_CALLS),
  };
}

function applyEvent(world: World, event: SimEvent, nowMs: number): World {
  if (event.type === "user") return withUser(world, event.user);
  if (event.type === "activity") return addActivity(world, event, nowMs);
  if (event.type === "clock") return { ...world, offsetMs: event.now - nowMs };
  if (event.type === "draft") return addDraft(world, event);
  if (event.type === "draft_end") return endDraft(world, event);
  const before = event.type === "message" ? endActivity(world, event) : world;
  return isOfRoom(event) ? withRoom(before, event) : before;
}

function withUser(world: World, user: User): World {
  if (!user.is_bot) return { ...world, people: new Map(world.people).set(user.id, user) };
  const commands = world.bots.get(user.id)?.commands ?? [];
  return { ...world, bots: new Map(world.bots).set(user.id, { ...user, commands }) };
}

function withRoom(world: World, event: RoomEvent): World {
  // Of keyboards an event tells all: one that it does not name is gone.
  const { reply_keyboard, personal_keyboards } = event.room;
  const known = world.rooms.get(event.room.key) ?? emptyRoom;
  const room: Room = { ...known, ...event.room, reply_keyboard, personal_keyboards };
  return { ...world, rooms: new Map(world.rooms).set(room.key, roomChange(room, event)) };
}
