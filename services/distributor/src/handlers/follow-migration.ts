import { onUpdate } from "@telebus/service";
import { migratedTo } from "../domain/migration.js";
import type { Move } from "../moving.js";

/** A group became a supergroup: it keeps its place in the hub under its new id. */
export const followMigration = ({ move }: { move: Move }) =>
  onUpdate(
    "follow-migration",
    (update) => migratedTo(update) !== undefined,
    async (update) => {
      const to = migratedTo(update);
      if (update.chat !== undefined && to !== undefined) await move(update.bot, update.chat.id, to);
      return [];
    },
  );
