import { createArchiveRetentionStore } from "./archive-retention-store.js";
import { createArchiveStore } from "./archive-store.js";
import type { Foundation, Part } from "./part.js";
import { keepArchive } from "./tasks/keep-archive.js";
import { observeUpdates } from "./tasks/observe-updates.js";

/** Chats, people, memberships, messages and sessions, as the update stream tells them. */
export function createArchive({ db, bus, clock, log }: Foundation): Part {
  const archive = createArchiveStore(db);
  const retention = createArchiveRetentionStore(db);
  return {
    tasks: [keepArchive({ retention, clock, log }), observeUpdates({ archive, bus })],
  };
}
