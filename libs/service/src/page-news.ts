import type { PageTopic } from "@telebus/contracts";
import type { State } from "@telebus/state";
import type { Clock } from "./clock.js";
import type { Log } from "./log.js";
import { createLoop } from "./loop.js";
import type { BackgroundTask } from "./service.js";

/** Tells open pages of the dashboard, in whatever process they are served, that something is another way now. */
export interface PageNews extends BackgroundTask {
  /** In a transaction: after its end. Told often, it is passed on twice a second. */
  tell(...changed: readonly PageTopic[]): void;
}

interface Deps {
  readonly state: State;
  readonly clock: Clock;
  readonly log: Log;
}

export const PAGE_NEWS_MS = 500;
const TTL_MS = 86_400_000;

/** Where its counter stands in the state store: whoever finds another number knows that something has changed. */
export const pageNewsKey = (topic: PageTopic): string => `changes:${topic}`;

/** @returns the new number */
export const countChange = (state: Pick<State, "increment">, topic: PageTopic): Promise<number> =>
  state.increment(pageNewsKey(topic), 1, { ttlMs: TTL_MS });

/** For services that serve no pages themselves. */
export function createPageNews({ state, clock, log }: Deps): PageNews {
  let pending = new Set<PageTopic>();
  const turn = async (): Promise<boolean> => {
    const told = pending;
    pending = new Set();
    await Promise.all([...told].map((topic) => countChange(state, topic)));
    return false;
  };
  const loop = createLoop({ name: "page news", pollMs: PAGE_NEWS_MS, clock, log, turn });
  return {
    name: "page news",
    tell: (...changed) => {
      for (const topic of changed) pending.add(topic);
    },
    start: async () => loop.start(),
    stop: loop.stop,
  };
}
