import type { SimEvent } from "../server/event.js";
import type { Draft } from "../server/draft.js";
import type { Activity, World } from "./state.js";

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

/** It takes the place of what the same bot was writing there. */
export function addDraft(world: World, event: Of<"draft">): World {
  const { seq: _seq, at: _at, type: _type, room, ...draft } = event;
  return withDrafts(world, room.key, [...otherDrafts(world, event), draft]);
}

export const endDraft = (world: World, event: Of<"draft_end">): World =>
  withDrafts(world, event.room.key, otherDrafts(world, event));

const otherDrafts = (world: World, { room, by, message_thread_id }: Of<"draft" | "draft_end">): Draft[] =>
  (world.drafts.get(room.key) ?? []).filter(
    (draft) => draft.by.id !== by.id || draft.message_thread_id !== message_thread_id,
  );

const withDrafts = (world: World, key: string, drafts: readonly Draft[]): World => ({
  ...world,
  drafts: new Map(world.drafts).set(key, drafts),
});
