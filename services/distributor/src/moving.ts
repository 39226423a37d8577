import type { AlbumStore } from "./album-store.js";
import type { Laggards } from "./fan-out/laggards.js";
import type { HubStore } from "./hub-store.js";
import type { Store } from "./store.js";

interface Deps {
  store: Store;
  hubs: HubStore;
  albums: AlbumStore;
  laggards: Pick<Laggards, "migrate">;
}

/** A group became a supergroup: all that is known of it, and all that waits for it, goes on under its new id. */
export type Move = (bot: number, from: number, to: number) => Promise<void>;

export const createMove = ({ store, hubs, albums, laggards }: Deps): Move => {
  const all = [store, hubs, albums, laggards];
  return async (bot, from, to) => {
    for (const one of all) await one.migrate(bot, from, to);
  };
};
