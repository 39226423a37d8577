import { defineService, loadTexts, openDatabase, type Ports, type Service } from "@telebus/service";
import type { Config } from "./config.js";
import { connectChat } from "./handlers/connect-chat.js";
import { disconnectChat } from "./handlers/disconnect-chat.js";
import { followMigration } from "./handlers/follow-migration.js";
import { followRefusal } from "./handlers/follow-refusal.js";
import { reconnectChat } from "./handlers/reconnect-chat.js";
import { redistribute } from "./handlers/redistribute.js";
import { trackMembership } from "./handlers/track-membership.js";
import { chatRoutes } from "./http/chats.js";
import { createStore } from "./store.js";
import { inbox } from "./tables.js";

export function createDistributor(config: Config, { log }: Ports): Service {
  const db = openDatabase({ url: config.databaseUrl, log });
  const store = createStore(db);
  return defineService({
    name: "distributor",
    texts: loadTexts(new URL("../locales/", import.meta.url)),
    storage: { db, tables: { inbox }, migrations: new URL("../migrations/", import.meta.url) },
    handlers: [
      connectChat({ store }),
      disconnectChat({ store }),
      reconnectChat({ store }),
      trackMembership({ store }),
      followMigration({ store }),
      redistribute({ store }),
      followRefusal({ store }),
    ],
    routes: [chatRoutes({ store, apiKey: config.apiKey })],
  });
}
