import type { HubPolicy } from "./hub-policy.js";
import type { RoutePolicy } from "./route-policy.js";

/** A way of a chat into a hub, or of one topic of it. */
export interface SourceRoute {
  readonly hub: number;
  /** 0 is the whole chat. */
  readonly thread: number;
  readonly isSource: boolean;
  readonly policy: RoutePolicy;
  readonly hubPolicy: HubPolicy;
}

/**
 * The hubs that hear what is said in a topic: by its own route where it has one, otherwise by that of the whole chat.
 * @param routes - of the chat: for the topic, and for the whole of it
 */
export function hearing(routes: readonly SourceRoute[]): readonly SourceRoute[] {
  const nearest = new Map<number, SourceRoute>();
  for (const route of routes) {
    const known = nearest.get(route.hub);
    if (known === undefined || known.thread === 0) nearest.set(route.hub, route);
  }
  return [...nearest.values()].filter(({ isSource }) => isSource);
}
