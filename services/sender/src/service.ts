import { randomUUID } from "node:crypto";
import { partitions } from "@telebus/contracts";
import {
  asUnavailable,
  createBotDirectory,
  createOutbox,
  defineService,
  keepDailyTables,
  openDatabase,
  type BackgroundTask,
  type Ports,
  type Service,
} from "@telebus/service";
import { createBotApi } from "@telebus/telegram";
import type { Config } from "./config.js";
import { REMEMBERED_MS } from "./domain/spent.js";
import { WakeUps } from "./domain/wake-ups.js";
import { createControls } from "./controls.js";
import { createChatStore } from "./chat-store.js";
import { createParkedStore } from "./parked-store.js";
import { createAttempt } from "./sending/attempt.js";
import { createDeadChats } from "./sending/dead-chats.js";
import { depthsOf, lanesHealth, measureDepths } from "./sending/depths.js";
import { createJournal } from "./sending/journal.js";
import { createOwnership } from "./sending/ownership.js";
import { createParking } from "./sending/parking.js";
import { createReporter } from "./sending/reporter.js";
import { ShardSending } from "./sending/sending.js";
import { StandingOrders } from "./sending/standing-orders.js";
import { createStore } from "./store.js";
import { dailyCalls, outbox as outboxTable } from "./tables.js";
import { followSignsOfLife, hasReadUpdates } from "./tasks/signs-of-life.js";

export function createSender(config: Config, { bus, clock, metrics, log: processLog }: Ports): Service {
  const log = processLog.child({ service: "sender" });
  const db = openDatabase({ url: config.databaseUrl, log });
  const store = createStore(db);
  const bots = createBotDirectory(config.bots);
  const id = randomUUID();
  const userAgent = `telebus-sender/${id}`;
  const api = createBotApi({ ...config.telegram, userAgent });
  const journal = createJournal(store);
  const reporter = createReporter({ bus, journal, clock });
  const isOurs = (shard: string): boolean => ownership.isOurs(shard);
  const outbox = createOutbox(db, { outbox: outboxTable }, { bus, clock, log, source: "sender" });
  const chats = createChatStore(db);
  const deadChats = createDeadChats({ db, chats, outbox, hasReadUpdates: () => hasReadUpdates(bus), clock });
  const attempt = createAttempt({ api, bots, journal, reporter, deadChats, isOurs, clock, log });
  const recall = sharedWhilePending(() => asUnavailable(store.recentlySpent(REMEMBERED_MS, clock.now())));
  const wakeUps = new WakeUps(config.wakeUpsPerMinute);
  const orders = new StandingOrders();
  const parked = createParkedStore(db);
  const park = createParking({ store: parked, bus, clock });
  const ports = { bus, attempt, park, orders, recall, wakeUps, limits: config.limits, clock, log };
  const shards = new Map(partitions.map((shard) => [shard, new ShardSending(shard, ports)]));
  const all = [...shards.values()];
  const hooks = {
    onGained: async (shard: string, giveUp: () => void) => shards.get(shard)?.start(giveUp),
    onLost: async (shard: string) => shards.get(shard)?.stop(),
  };
  const ownership = createOwnership({ id, db, hooks, depths: () => depthsOf(all), clock, log });
  measureDepths(all, metrics);

  const speaking: BackgroundTask = {
    name: "sending",
    start: async () => {
      log.info({ userAgent }, "this sender calls Telegram under its name");
      ownership.start();
    },
    stop: async () => {
      await ownership.stop();
      await api.close();
    },
  };
  const { apiKey, limits } = config;
  const controls = createControls(
    { db, outbox, store, parked, orders, shards: all, bots, apiKey, botPerSecond: limits.botPerSecond },
    { bus, clock, log },
  );
  return defineService({
    name: "sender",
    storage: { db, migrations: new URL("../migrations/", import.meta.url) },
    outbox,
    routes: controls.routes,
    tasks: [
      keepDailyTables(db, [dailyCalls], { clock, log }),
      followSignsOfLife({ db, chats, outbox, bus, clock }),
      ...controls.tasks,
      speaking,
    ],
    health: () => [lanesHealth(all, ownership)],
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
