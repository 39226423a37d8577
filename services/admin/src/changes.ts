import { pageTopics, type PageTopic } from "@telebus/contracts";
import {
  countChange,
  createLoop,
  PAGE_NEWS_MS,
  pageNewsKey,
  type Clock,
  type Log,
  type PageNews,
} from "@telebus/service";
import type { State } from "@telebus/state";

/** Tells open pages, and hears what others tell them. */
export interface Changes extends PageNews {
  /** Called with what has changed here or in another process. @returns ends it */
  onChange(listener: (changed: ReadonlySet<PageTopic>) => void): () => void;
}

interface Deps {
  readonly state: State;
  readonly clock: Clock;
  readonly log: Log;
}

/** A counter for each topic, in the state store: whoever finds another number knows that something has changed. */
export function createChanges({ state, clock, log }: Deps): Changes {
  const listeners = new Set<(changed: ReadonlySet<PageTopic>) => void>();
  const known = new Map<PageTopic, string | null>();
  let pending = new Set<PageTopic>();

  const pass = (changed: ReadonlySet<PageTopic>): void => {
    if (changed.size > 0) for (const listener of listeners) listener(changed);
  };
  const count = async (topic: PageTopic): Promise<void> => {
    known.set(topic, String(await countChange(state, topic)));
  };
  const lookElsewhere = async (): Promise<ReadonlySet<PageTopic>> => {
    const found = await state.getMany(pageTopics.map(pageNewsKey));
    const changed = new Set<PageTopic>();
    for (const [n, topic] of pageTopics.entries()) {
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
  const loop = createLoop({ name: "changes", pollMs: PAGE_NEWS_MS, clock, log, turn });
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
