import {
  createBotDirectory,
  defineService,
  openDatabase,
  type BackgroundTask,
  type Ports,
  type Service,
} from "@telebus/service";
import { createBotApi } from "@telebus/telegram";
import type { Config } from "./config.js";
import { createAttempt } from "./sending/attempt.js";
import { createJournal } from "./sending/journal.js";
import { createOwnership, type OwnershipHooks } from "./sending/ownership.js";
import { createReporter } from "./sending/reporter.js";
import { Sending } from "./sending/sending.js";
import { createStore } from "./store.js";
import { keepPartitions } from "./tasks/partitions.js";

export function createSender(config: Config, { bus, clock, log: processLog }: Ports): Service {
  const log = processLog.child({ service: "sender" });
  const db = openDatabase({ url: config.databaseUrl, log });
  const store = createStore(db);
  const bots = createBotDirectory([config.bot]);
  const api = createBotApi(config.telegram);
  const journal = createJournal(store);
  const reporter = createReporter({ bus, journal, clock });
  const isOurs = (): boolean => ownership.isOurs();
  const attempt = createAttempt({ api, bots, journal, reporter, isOurs, clock, log });
  const sending = new Sending({ bus, attempt, limits: config.limits, clock, log });
  const hooks: OwnershipHooks = {
    onGained: (giveUp) => sending.start(giveUp),
    onLost: () => sending.stop(),
  };
  const ownership = createOwnership(db, hooks, { clock, log });

  const speaking: BackgroundTask = {
    name: "sending",
    start: async () => ownership.start(),
    stop: async () => {
      await ownership.stop();
      await api.close();
    },
  };
  return defineService({
    name: "sender",
    storage: { db, migrations: new URL("../migrations/", import.meta.url) },
    tasks: [keepPartitions(store, { clock, log }), speaking],
  });
}
