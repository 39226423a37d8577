import { partitions } from "@telebus/contracts";
import {
  asUnavailable,
  createBotDirectory,
  defineService,
  openDatabase,
  type BackgroundTask,
  type Ports,
  type Service,
} from "@telebus/service";
import { createBotApi } from "@telebus/telegram";
import type { Config } from "./config.js";
import { REMEMBERED_MS } from "./domain/spent.js";
import { createAttempt } from "./sending/attempt.js";
import { createJournal } from "./sending/journal.js";
import { createOwnership } from "./sending/ownership.js";
import { createReporter } from "./sending/reporter.js";
import { ShardSending } from "./sending/sending.js";
import { createPartitionStore } from "./partition-store.js";
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
  const isOurs = (shard: string): boolean => ownership.isOurs(shard);
  const attempt = createAttempt({ api, bots, journal, reporter, isOurs, clock, log });
  const recall = sharedWhilePending(() => asUnavailable(store.recentlySpent(REMEMBERED_MS, clock.now())));
  const ports = { bus, attempt, recall, limits: config.limits, clock, log };
  const shards = new Map(partitions.map((shard) => [shard, new ShardSending(shard, ports)]));
  const hooks = {
    onGained: async (shard: string, giveUp: () => void) => shards.get(shard)?.start(giveUp),
    onLost: async (shard: string) => shards.get(shard)?.stop(),
  };
  const ownership = createOwnership({ db, hooks, clock, log });

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
    tasks: [keepPartitions(createPartitionStore(db), { clock, log }), speaking],
  });
}

/** Shards are taken up many at a time, and all ask the same. */
function sharedWhilePending<T>(ask: () => Promise<T>): () => Promise<T> {
  let pending: Promise<T> | undefined;
  return () =>
    (pending ??= ask().finally(() => {
      pending = undefined;
    }));
}
