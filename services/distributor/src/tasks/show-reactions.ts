import { createLoop, type BackgroundTask, type Clock, type Database, type Log } from "@telebus/service";
import { wordedItem } from "../domain/rendering-album.js";
import { StoredContent } from "../domain/stored-content.js";
import type { EditStore } from "../edit-store.js";
import type { ReactionStore } from "../reaction-store.js";

interface Deps {
  db: Database;
  reactions: ReactionStore;
  edits: EditStore;
  /** There is something to edit. */
  onPost: () => void;
  clock: Clock;
  log: Log;
}

const POLL_MS = 500;

/** Copies show the reactions of all chats: however many people react, a post's copies are edited at most every 5 s. */
export function showReactions(deps: Deps): BackgroundTask {
  const { db, clock, log } = deps;
  const turn = () => db.transaction(() => showNext(deps));
  const loop = createLoop({ name: "show reactions", pollMs: POLL_MS, clock, log, turn });
  return { name: "show reactions", start: async () => loop.start(), stop: () => loop.stop() };
}

/** @returns whether there was one */
async function showNext({ reactions, edits, onPost }: Deps): Promise<boolean> {
  const behind = await reactions.takeBehind();
  if (behind === undefined) return false;
  const { post, bot, source, cause } = behind;
  const content = StoredContent.parse(behind.content);
  await edits.touch(post, content.kind === "album" ? wordedItem(content) : 0);
  for (const way of await reactions.hubsThatShow(post))
    await edits.follow(post, { ...way, bot, source, cause });
  onPost();
  return true;
}
