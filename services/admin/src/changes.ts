import { createLoop, type BackgroundTask, type Clock, type Log } from "@telebus/service";
import type { State } from "@telebus/state";
import { topics, type Topic } from "./domain/topics.js";

/** Tells open pages, in all processes, that something is another way now. */
export interface Changes extends BackgroundTask {
  /** In a transaction: after its end. Told often, it is passed on twice a second. */
  tell(...changed: readonly Topic[]): void;
  /** Called with what has changed here or in another process. @returns ends it */
  onChange(listener: (changed: ReadonlySet<Topic>) => void): () => void;
}

interface Deps {
  readonly state: State;
  readonly clock: Clock;
  readonly log: Log;
}

const EVERY_MS = 500;
const TTL_MS = 86_400_000;
const keyOf = (topic: Topic): string => `changes:${topic}`;

/** A counter for each topic, in the state store: whoever finds another number knows that something has changed. */
export function createChanges({ state, clock, log }: Deps): Changes {
  const listeners = new Set<(changed: ReadonlySet<Topic>) => void>();
  const known = new Map<Topic, string | null>();
  let pending = new Set<Topic>();

  const pass = (changed: ReadonlySet<Topic>): void => {
    if (changed.size > 0) for (const listener of listeners) listener(changed);
  };
  const count = async (topic: Topic): Promise<void> => {
    const counted = await state.increment(keyOf(topic), 1, { ttlMs: TTL_MS });
    known.set(topic, String(counted));
  };
  const lookElsewhere = async (): Promise<ReadonlySet<Topic>> => {
    const found = await state.getMany(topics.map(keyOf));
    const changed = new Set<Topic>();
    for (const [n, topic] of topics.entries()) {
      const value = found[n] ?? null;
      // What is gone has expired, and what is seen for the first time may be of yesterday.
      if (value !== null && known.has(topic) && known.get(topic) !== value) changed.add(topic);
      known.set(topic, value);
    }
    return changed;
  };
  const turn = async (): Promise<boolean> => {
    const own = pending;
    pending = new Set();
    // Pages of this process need no state store.
    pass(own);
    await Promise.all([...own].map(count));
    if (listeners.size > 0) pass(await lookElsewhere());
    return false;
  };
  const loop = createLoop({ name: "changes", pollMs: EVERY_MS, clock, log, turn });
  return {
    name: "changes",
    tell: (...changed) => {
      for (const topic of changed) pending.add(topic);
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    start: async () => loop.start(),
    stop: loop.stop,
  };
}
