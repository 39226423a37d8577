import { onUpdate } from "@telebus/service";
import { migratedTo } from "../domain/migration.js";
import type { HubStore } from "../hub-store.js";
import type { Laggards } from "../fan-out/laggards.js";
import type { Store } from "../store.js";

interface Deps {
  store: Store;
  hubs: HubStore;
  laggards: Pick<Laggards, "migrate">;
}

/** A group became a supergroup: it keeps its place in the hub under its new id. */
export const followMigration = ({ store, hubs, laggards }: Deps) =>
  onUpdate(
    "follow-migration",
    (update) => migratedTo(update) !== undefined,
    async (update) => {
      const to = migratedTo(update);
      if (update.chat === undefined || to === undefined) return [];
      await store.migrate(update.bot, update.chat.id, to);
      await hubs.migrate(update.bot, update.chat.id, to);
      await laggards.migrate(update.bot, update.chat.id, to);
      return [];
    },
  );
