import type { SimEvent } from "../server/event.js";
import type { Activity, Draft, World } from "./state.js";

/** Telegram shows an action for five seconds, or until the message is there. */
const ACTIVITY_MS = 5_000;

type Of<Type extends SimEvent["type"]> = Extract<SimEvent, { type: Type }>;

export function addActivity(world: World, { room, by, action }: Of<"activity">, nowMs: number): World {
  const others = othersIn(world.activities.get(room.key), by.id, nowMs);
  const activity: Activity = { by, action, until: nowMs + ACTIVITY_MS };
  const shown = action === "cancel" ? others : [...others, activity];
  return { ...world, activities: new Map(world.activities).set(room.key, shown) };
}

/** Who writes has stopped typing. */
export function endActivity(world: World, { room, by }: Of<"message">): World {
  const known = world.activities.get(room.key);
  if (!known?.some((each) => each.by.id === by.id)) return world;
  const left = known.filter((each) => each.by.id !== by.id);
  return { ...world, activities: new Map(world.activities).set(room.key, left) };
}

/** What is still going on. */
export const activeAt = (activities: readonly Activity[] | undefined, nowMs: number): readonly Activity[] =>
  activities?.filter(({ until }) => until > nowMs) ?? [];

const othersIn = (activities: readonly Activity[] | undefined, by: number, nowMs: number) =>
  activeAt(activities, nowMs).filter((each) => each.by.id !== by);

export function addDraft(world: World, { room, by, draft_id, text, entities }: Of<"draft">): World {
  const others = (world.drafts.get(room.key) ?? []).filter((draft) => draft.by.id !== by.id);
  const draft: Draft = { id: draft_id, by, text, entities };
  const shown = text === "" ? others : [...others, draft];
  return { ...world, drafts: new Map(world.drafts).set(room.key, shown) };
}

/** The message itself takes the draft's place. */
export function endDrafts(world: World, { room, by }: Of<"message">): World {
  const known = world.drafts.get(room.key);
  if (!known?.some((draft) => draft.by.id === by.id)) return world;
  const left = known.filter((draft) => draft.by.id !== by.id);
  return { ...world, drafts: new Map(world.drafts).set(room.key, left) };
}
