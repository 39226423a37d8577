import { forScope } from "@telebus/service";
import { createAnnouncing } from "./announcing.js";
import { createAudienceStore } from "./audience-store.js";
import { createBroadcastDesk } from "./broadcast-desk.js";
import { createBroadcasting } from "./broadcasting.js";
import { createBroadcastingStore } from "./broadcasting-store.js";
import { createBroadcastsStore } from "./broadcasts-store.js";
import { announce } from "./handlers/broadcasts/announce.js";
import { pressAnnounce } from "./handlers/broadcasts/press-announce.js";
import { pressOptIn } from "./handlers/broadcasts/press-opt-in.js";
import { pressOptOut } from "./handlers/broadcasts/press-opt-out.js";
import { recordBroadcast } from "./handlers/broadcasts/record-broadcast.js";
import { recordBroadcastTest } from "./handlers/broadcasts/record-broadcast-test.js";
import { broadcastRoutes } from "./http/broadcasts.js";
import type { Foundation, Part } from "./part.js";
import { showProgress } from "./tasks/show-progress.js";

/** One message for many chats: written, tested, scheduled, sent, followed (D6). */
export function createBroadcasts(base: Foundation): Part {
  const { db, changes } = base;
  const store = createBroadcastsStore(db);
  const broadcasting = createBroadcastingStore(db);
  const audience = createAudienceStore(db);
  const task = createBroadcasting({ ...base, broadcasting, audience });
  const { nudge } = task;
  const onProgress = (): void => {
    nudge();
    changes.tell("broadcasts");
  };
  const desk = createBroadcastDesk({ base, store, audience, nudge });
  const announcing = createAnnouncing({ desk, store, audience });
  return {
    handlers: [
      ...[announce({ announcing }), pressAnnounce({ announcing })].map(forScope("operator", base.live)),
      pressOptOut({ audience }),
      pressOptIn({ audience }),
      recordBroadcast({ broadcasting, nudge: onProgress }),
      recordBroadcastTest({ store }),
    ],
    routes: [broadcastRoutes({ base, store, desk })],
    tasks: [task, showProgress({ ...base, store, announcing })],
  };
}
