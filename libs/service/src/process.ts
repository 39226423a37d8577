import type { Bus, Consumer } from "@telebus/bus";
import type { State } from "@telebus/state";
import { createCallbackCodec, type CallbackCodec } from "@telebus/telegram";

import type { Clock } from "./clock.js";
import { startDispatch } from "./dispatch.js";
import type { Health } from "./health.js";
import { createHttpServer } from "./http.js";
import type { HttpLimits } from "./http-guards.js";
import type { Database } from "./database.js";
import { createInbox, createPassThroughInbox, pruneInbox, type Inbox } from "./inbox.js";
import { createLive, type Live } from "./live.js";
import type { Log } from "./log.js";
import { createLoop, type Loop } from "./loop.js";
import { createMetrics, type Metrics } from "./metrics.js";
import { migrateDatabase } from "./migrate.js";
import type { PlatformTables } from "./platform-tables.js";
import { tellPulses } from "./pulse.js";
import { startPresence, type AboutProcess } from "./presence.js";
import { createSealer, type Sealer } from "./sealer.js";
import type { Service } from "./service.js";
import { loadTexts, type Texts } from "./texts.js";

/** What every service of a process is built on. */
export interface Ports {
  readonly bus: Bus;
  readonly state: State;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly callbacks: CallbackCodec;
  /** Bots, scopes and keys that admin has published; known when services start. */
  readonly live: Live;
  readonly sealer: Sealer;
}

/** Of the ports those that are opened; the others are made of them. */
type OpenPorts = Omit<Ports, "live" | "metrics" | "callbacks" | "sealer">;

/** @param secrets what the data behind buttons is signed with, and what tokens are sealed with */
export function createPorts(
  open: OpenPorts,
  secrets: { readonly apiKey: string; readonly sealKeys: readonly string[] },
): Ports {
  const sealer = createSealer(secrets.sealKeys);
  const callbacks = createCallbackCodec({ secret: secrets.apiKey });
  const live = createLive({ bus: open.bus, sealer, log: open.log, now: () => open.clock.now() });
  return { ...open, metrics: createMetrics(), callbacks, live, sealer };
}

/** Services that run: one in a pod, all of them on a laptop. */
export interface RunningServices {
  /** Where the HTTP server listens. */
  readonly url: string;
  /** Ready goes false, nothing new is taken, what is in hand is finished. Leaves the ports open. */
  readonly stop: () => Promise<void>;
}

const PRUNE_EVERY_MS = 3_600_000;
const LAG_EVERY_MS = 5_000;

/**
 * Starts services in the order in which events flow to them: consumers first, then what lets events in.
 * @param about what operators are told of this process; without it they are told nothing
 */
export async function startServices(
  services: readonly Service[],
  ports: Ports,
  listen: { host: string; port: number; limits?: HttpLimits },
  about?: AboutProcess,
): Promise<RunningServices> {
  let isStopping = false;
  const health = async (): Promise<readonly Health[]> => [
    { name: "process", ok: !isStopping, detail: isStopping ? "stopping" : "running" },
    { name: "bus", ...ports.bus.health() },
    { name: "state", ...ports.state.health() },
    ...(await Promise.all(services.map(serviceHealth))).flat(),
  ];
  const groups = services.flatMap((service) => service.routes ?? []);
  const direct = services.flatMap((service) => service.directRoutes ?? []);
  const { limits, ...address } = listen;
  const http = createHttpServer(
    { groups, direct },
    { log: ports.log, metrics: ports.metrics, health },
    limits,
  );

  const running: Stoppable[] = [];
  const stopAll = async (): Promise<void> => {
    isStopping = true;
    for (const part of running.toReversed()) await part.stop();
  };
  try {
    await ports.live.start();
    running.push(ports.live);
    for (const service of services) running.push(await startConsuming(service, ports));
    running.push(
      startLagMetric(
        ports,
        services.map(({ name }) => name),
      ),
    );
    running.push({ stop: () => http.close() });
    const url = await http.listen(address);
    for (const service of services) running.push(await startTasks(service));
    const names = services.map(({ name }) => name);
    if (about !== undefined) running.push(startPresence({ ...ports, services: names, about, health }));
    return { url, stop: stopAll };
  } catch (error) {
    await stopAll().catch(() => undefined);
    throw error;
  }
}

interface Stoppable {
  stop(): Promise<void>;
}

async function startConsuming(service: Service, ports: Ports): Promise<Stoppable> {
  const { storage, handlers = [], outbox, jobs, name, texts = platformTexts() } = service;
  const log = ports.log.child({ service: name });
  if (storage !== undefined) await migrateDatabase(storage.db, name, storage.migrations);
  outbox?.relay.start();
  jobs?.start();
  const { inbox, pruning } = openInbox(service, { ...ports, log });
  const consumers = await startDispatch(handlers, { ...ports, service: name, inbox, log, texts });
  return {
    stop: async () => {
      await Promise.all(consumers.map((consumer: Consumer) => consumer.stop()));
      await Promise.all([jobs?.stop(), pruning?.stop()]);
      await outbox?.relay.stop();
      await storage?.db.close();
    },
  };
}

function openInbox({ name, storage }: Service, ports: Ports): { inbox: Inbox; pruning?: Loop } {
  const by = { source: name, clock: ports.clock };
  if (storage?.tables === undefined) return { inbox: createPassThroughInbox(by) };
  const { db, tables } = storage;
  return { inbox: createInbox(db, tables, by), pruning: startPruning(db, tables, ports) };
}

let onlyPlatform: Texts | undefined;
const platformTexts = (): Texts => (onlyPlatform ??= loadTexts());

async function startTasks({ tasks = [] }: Service): Promise<Stoppable> {
  for (const task of tasks) await task.start();
  return { stop: async () => void (await Promise.all(tasks.map((task) => task.stop()))) };
}

function startPruning(db: Database, tables: Pick<PlatformTables, "inbox">, { clock, log }: Ports): Loop {
  const turn = async (): Promise<boolean> => {
    const rows = await pruneInbox(db, tables);
    if (rows > 0) log.info({ rows }, "old inbox rows are gone");
    return false;
  };
  const loop = createLoop({ name: "inbox pruning", pollMs: PRUNE_EVERY_MS, clock, log, turn });
  loop.start();
  return loop;
}

/** For metrics, and for those who watch the platform as a whole. */
function startLagMetric({ bus, state, metrics, clock, log }: Ports, services: readonly string[]): Stoppable {
  const turn = async (): Promise<boolean> => {
    const lag = await bus.lag();
    for (const { service, stream, name, waiting } of lag) metrics.lag.set({ service, stream, name }, waiting);
    // That the state store is away is for its health to say.
    await tellPulses(state, services, lag).catch(() => undefined);
    return false;
  };
  const loop = createLoop({ name: "lag", pollMs: LAG_EVERY_MS, clock, log, turn });
  loop.start();
  return loop;
}

async function serviceHealth({ name, storage, health }: Service): Promise<readonly Health[]> {
  const own = health?.() ?? [];
  if (storage === undefined) return own;
  const database = await storage.db.ping().then(
    () => ({ ok: true, detail: "answers" }),
    () => ({ ok: false, detail: "does not answer" }),
  );
  return [{ name: `${name} database`, ...database }, ...own];
}
