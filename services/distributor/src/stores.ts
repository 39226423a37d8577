import type { Database } from "@telebus/service";
import { createAdminStore } from "./admin-store.js";
import { createAlbumStore } from "./album-store.js";
import { createChatStore } from "./chat-store.js";
import { createEchoStore } from "./echo-store.js";
import { createEditStore } from "./edit-store.js";
import { createFanOutStore } from "./fan-out-store.js";
import { createGraphStore } from "./graph-store.js";
import { createHubFiguresStore } from "./hub-figures-store.js";
import { createHubSettingsStore } from "./hub-settings-store.js";
import { createHubStore } from "./hub-store.js";
import { createOperatorStores } from "./operator-stores.js";
import { createRecentStore } from "./recent-store.js";
import { createStore } from "./store.js";

/** All that the distributor keeps, by what it is about. */
export function createStores(db: Database) {
  const hubs = createHubStore(db);
  return {
    ...createOperatorStores(db),
    store: createStore(db),
    hubs,
    settings: createHubSettingsStore(db, hubs),
    figures: createHubFiguresStore(db),
    chats: createChatStore(db),
    admins: createAdminStore(db),
    recent: createRecentStore(db),
    graph: createGraphStore(db),
    fanOuts: createFanOutStore(db),
    edits: createEditStore(db),
    albums: createAlbumStore(db),
    echoes: createEchoStore(db),
  };
}
