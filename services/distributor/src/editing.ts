import type { BackgroundTask, Clock, Database, Handler, Log, UpdateHandler } from "@telebus/service";
import type { EditStore } from "./edit-store.js";
import type { FanOutStore } from "./fan-out-store.js";
import type { GraphStore } from "./graph-store.js";
import { countReactions } from "./handlers/count-reactions.js";
import { followEdit } from "./handlers/follow-edit.js";
import { pressReaction } from "./handlers/press-reaction.js";
import { recordEdits } from "./handlers/record-edits.js";
import type { HubStore } from "./hub-store.js";
import type { Door } from "./moderation/door.js";
import { createReactionStore } from "./reaction-store.js";
import { showReactions } from "./tasks/show-reactions.js";

interface Deps {
  db: Database;
  door: Door;
  hubs: HubStore;
  graph: GraphStore;
  edits: EditStore;
  fanOuts: FanOutStore;
  onPost: () => void;
  /** There may be room for more calls now. */
  onRecorded: () => void;
  clock: Clock;
  log: Log;
}

/** What changes copies after they were sent: edits and reactions. */
export interface Editing {
  /** Has its turn after all that was said before. */
  readonly follow: UpdateHandler;
  readonly handlers: readonly Handler[];
  readonly task: BackgroundTask;
}

export function createEditing(deps: Deps): Editing {
  const { db, graph, edits, onRecorded } = deps;
  const reactions = createReactionStore(db);
  return {
    follow: followEdit(deps),
    handlers: [
      countReactions({ graph, reactions }),
      pressReaction({ graph, reactions }),
      recordEdits({ edits, onRecorded }),
    ],
    task: showReactions({ ...deps, reactions }),
  };
}
