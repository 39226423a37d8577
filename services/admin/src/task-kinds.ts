import type { BroadcastDesk } from "./broadcast-desk.js";
import type { FeedStore } from "./feed-store.js";
import { feedReader } from "./task-kinds/feed-reader.js";
import type { OutsideWay } from "./task-kinds/outside-fetch.js";
import { scheduledPost } from "./task-kinds/scheduled-post.js";
import type { TaskKind } from "./task-kind.js";

interface Deps {
  readonly desk: Pick<BroadcastDesk, "postFor">;
  readonly feeds: FeedStore;
  readonly outside: OutsideWay;
}

/** Every kind of task there is. */
export const taskKinds = (deps: Deps): ReadonlyMap<string, TaskKind> =>
  new Map([scheduledPost(deps), feedReader(deps)].map((kind) => [kind.name, kind]));
