import { defineService, loadTexts, openDatabase, type Ports, type Service } from "@telebus/service";
import type { Config } from "./config.js";
import { greetChat } from "./handlers/greet-chat.js";
import { greetingRoutes } from "./http/greetings.js";
import { createStore } from "./store.js";
import { inbox } from "./tables.js";

export function create{{Name}}(config: Config, { log }: Ports): Service {
  const db = openDatabase({ url: config.databaseUrl, log });
  const store = createStore(db);
  return defineService({
    name: "{{name}}",
    texts: loadTexts(new URL("../locales/", import.meta.url)),
    storage: { db, tables: { inbox }, migrations: new URL("../migrations/", import.meta.url) },
    handlers: [greetChat({ store, pauseMs: config.pauseMs })],
    routes: [greetingRoutes({ store, apiKey: config.apiKey })],
  });
}
