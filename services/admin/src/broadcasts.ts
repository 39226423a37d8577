import { createAudienceStore } from "./audience-store.js";
import { createBroadcastDesk } from "./broadcast-desk.js";
import { createBroadcasting } from "./broadcasting.js";
import { createBroadcastingStore } from "./broadcasting-store.js";
import { createBroadcastsStore } from "./broadcasts-store.js";
import { pressOptIn } from "./handlers/broadcasts/press-opt-in.js";
import { pressOptOut } from "./handlers/broadcasts/press-opt-out.js";
import { recordBroadcast } from "./handlers/broadcasts/record-broadcast.js";
import { recordBroadcastTest } from "./handlers/broadcasts/record-broadcast-test.js";
import { broadcastRoutes } from "./http/broadcasts.js";
import type { Foundation, Part } from "./part.js";

/** One message for many chats: written, tested, scheduled, sent, followed (D6). */
export function createBroadcasts(base: Foundation): Part {
  const { db } = base;
  const store = createBroadcastsStore(db);
  const broadcasting = createBroadcastingStore(db);
  const audience = createAudienceStore(db);
  const task = createBroadcasting({ ...base, broadcasting, audience });
  const { nudge } = task;
  const desk = createBroadcastDesk({ base, store, audience, nudge });
  return {
    handlers: [
      pressOptOut({ audience }),
      pressOptIn({ audience }),
      recordBroadcast({ broadcasting, nudge }),
      recordBroadcastTest({ store }),
    ],
    routes: [broadcastRoutes({ base, store, desk })],
    tasks: [task],
  };
}
