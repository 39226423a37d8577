import { randomUUID } from "node:crypto";
import { partitions } from "@telebus/contracts";
import {
  asUnavailable,
  createAccess,
  createBotDirectory,
  createOutbox,
  defineService,
  keepDailyTables,
  openDatabase,
  WakeUps,
  type Access,
  type BackgroundTask,
  type BotDirectory,
  type Log,
  type Ports,
  type Service,
} from "@telebus/service";
import { createBotApi, type BotApi } from "@telebus/telegram";
import type { Config } from "./config.js";
import type { Limits } from "./domain/limits.js";
import { REMEMBERED_MS } from "./domain/spent.js";
import { createCalling } from "./calling.js";
import { createControls } from "./controls.js";
import { createStopStore } from "./stop-store.js";
import { createChatStore } from "./chat-store.js";
import { createBudgetStore } from "./budget-store.js";
import { erasePerson } from "./handlers/erase-person.js";
import { exportPerson } from "./handlers/export-person.js";
import { createPrivacyStore, type PrivacyStore } from "./privacy-store.js";
import { createParkedStore } from "./parked-store.js";
import { botsHealth, depthsOf, lanesHealth, measureDepths } from "./sending/depths.js";
import { createOwnership, type Ownership, type OwnershipHooks } from "./sending/ownership.js";
import { createFiling } from "./filing.js";
import { createParking } from "./sending/parking.js";
import { PaidJobs } from "./sending/paid-jobs.js";
import { ShardSending } from "./sending/sending.js";
import { StandingOrders } from "./sending/standing-orders.js";
import type { Streaming } from "./sending/streaming.js";
import { createStore } from "./store.js";
import { createStreamStore } from "./stream-store.js";
import { dailyCalls, outbox as outboxTable } from "./tables.js";
import { followBots } from "./tasks/live-bots.js";
import { followSignsOfLife } from "./tasks/signs-of-life.js";

export function createSender(config: Config, process: Ports): Service {
  const { bus, clock, live, metrics, log } = { ...process, log: process.log.child({ service: "sender" }) };
  const db = openDatabase({ url: config.databaseUrl, log });
  const store = createStore(db);
  const bots = createBotDirectory(config.bots, live);
  const id = randomUUID();
  const userAgent = `telebus-sender/${id}`;
  const api = createBotApi({ ...config.telegram, userAgent });
  const isOurs = (shard: string): boolean => ownership.isOurs(shard);
  const outbox = createOutbox(db, { outbox: outboxTable }, { bus, clock, log, source: "sender" });
  const chats = createChatStore(db);
  const stops = createStopStore(db);
  const streams = createStreamStore(db);
  const budgets = createBudgetStore(db, outbox, clock);
  const onPayers = (bot: number): void => {
    for (const shard of all) shard.onPayers(bot);
  };
  const paidJobs = new PaidJobs({ store: budgets, onPayers, clock, log });
  const onBot = (bot: number): void => {
    for (const shard of all) shard.onBot(bot);
  };
  const orders = new StandingOrders();
  const filing = createFiling(config, { bots, db, clock, log });
  const onStopped = (): Promise<void> => controls.follow();
  const stores = { db, store, chats, stops, streams, outbox, access: accessOf(config, process) };
  const known = { ...stores, api, ...config.telegram, bots, orders, paidJobs, bus, metrics, clock, log };
  const { attempt, botStops, streaming, moved } = createCalling({ ...known, ...filing, isOurs, onStopped });
  const recall = sharedWhilePending(() => asUnavailable(store.recentlySpent(REMEMBERED_MS, clock.now())));
  const wakeUps = new WakeUps(config.wakeUpsPerMinute);
  const parked = createParkedStore(db);
  const park = createParking({ store: parked, bus, clock });
  const carrying = { attempt, moved, park, orders, recall, wakeUps, paidJobs };
  const limitsOf = ownLimits(config.limits, bots);
  const ports = { ...carrying, limitsOf, bus, clock, log };
  const shards = new Map(partitions.map((shard) => [shard, new ShardSending(shard, ports)]));
  const all = [...shards.values()];
  const takenUp = sharedWhilePending(() => Promise.all([botStops.liftStale(), moved.load()]));
  const hooks = hooksOf(shards, takenUp);
  const ownership = createOwnership({ id, db, hooks, depths: () => depthsOf(all), clock, log });
  measureDepths(all, metrics);
  const controls = createControls(
    { ...stores, ...filing, parked, orders, budgets, paidJobs, shards: all, bots, api, limitsOf },
    { bus, clock, log },
  );
  return defineService({
    name: "sender",
    storage: { db, migrations: new URL("../migrations/", import.meta.url) },
    outbox,
    handlers: privacyHandlers(createPrivacyStore(db)),
    routes: controls.routes,
    tasks: [
      keepDailyTables(db, [dailyCalls], { clock, log }),
      followSignsOfLife({ db, chats, outbox, bus, clock }),
      ...controls.tasks,
      followBots({ live, bots, stops, botStops, onBot, onOrder: controls.onOrder, clock, log }),
      speaking({ ownership, streaming, paidJobs, api, userAgent, log }),
    ],
    health: () => [lanesHealth(all, ownership), botsHealth(orders)],
  });
}

/** What a bot may send: its own rate, where it has one. */
const ownLimits =
  (limits: Limits, bots: BotDirectory) =>
  (bot: number): Limits => ({
    ...limits,
    botPerSecond: bots.get(bot)?.messagesPerSecond ?? limits.botPerSecond,
  });

const accessOf = ({ apiKey }: Config, { live, state, clock }: Ports): Access =>
  createAccess({ apiKey, live, state, now: () => clock.now() });

const privacyHandlers = (privacy: PrivacyStore) => [exportPerson({ privacy }), erasePerson({ privacy })];

/** @param takenUp learns, before the first call of a shard, what other senders have learned */
const hooksOf = (
  shards: ReadonlyMap<string, ShardSending>,
  takenUp: () => Promise<unknown>,
): OwnershipHooks => ({
  onGained: async (shard, giveUp) => {
    await takenUp();
    await shards.get(shard)?.start(giveUp);
  },
  onLost: async (shard) => shards.get(shard)?.stop(),
});

/** From when it takes part in the shards until all of them are handed back. */
const speaking = (deps: {
  ownership: Ownership;
  streaming: Streaming;
  paidJobs: PaidJobs;
  api: BotApi;
  userAgent: string;
  log: Log;
}): BackgroundTask => ({
  name: "sending",
  start: async () => {
    deps.log.info({ userAgent: deps.userAgent }, "this sender calls Telegram under its name");
    deps.ownership.start();
  },
  stop: async () => {
    await deps.ownership.stop();
    await deps.streaming.stop();
    await deps.paidJobs.stop();
    await deps.api.close();
  },
});

/** Shards are taken up many at a time, and all ask the same. */
function sharedWhilePending<T>(ask: () => Promise<T>): () => Promise<T> {
  let pending: Promise<T> | undefined;
  return () =>
    (pending ??= ask().finally(() => {
      pending = undefined;
    }));
}
