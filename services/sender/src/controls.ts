import type { BlobStore } from "@telebus/blob";
import type { Bus } from "@telebus/bus";
import type {
  Access,
  BackgroundTask,
  BotDirectory,
  Clock,
  Database,
  Log,
  Outbox,
  RouteGroup,
} from "@telebus/service";
import type { BotApi } from "@telebus/telegram";
import { rateAsJson } from "./domain/depths.js";
import type { Limits } from "./domain/limits.js";
import { queueRoutes } from "./http/queues.js";
import { sendRoutes } from "./http/send.js";
import { createOrderStore } from "./order-store.js";
import type { BudgetStore } from "./budget-store.js";
import type { ParkedStore } from "./parked-store.js";
import { createQueueStore } from "./queue-store.js";
import { createSendStore } from "./send-store.js";
import { SILENT_AFTER_MS } from "./sending/ownership.js";
import type { PaidJobs } from "./sending/paid-jobs.js";
import type { ShardSending } from "./sending/sending.js";
import type { StandingOrders } from "./sending/standing-orders.js";
import type { StopStore } from "./stop-store.js";
import type { Store } from "./store.js";
import type { StreamStore } from "./stream-store.js";
import { followBudgets } from "./tasks/budgets.js";
import { followOrders } from "./tasks/orders.js";
import { settleParked } from "./tasks/parked.js";
import { pruneStores } from "./tasks/pruning.js";

interface ControlledSender {
  db: Database;
  outbox: Outbox;
  store: Store;
  parked: ParkedStore;
  streams: StreamStore;
  orders: StandingOrders;
  stops: StopStore;
  shards: readonly ShardSending[];
  bots: BotDirectory;
  access: Access;
  api: BotApi;
  budgets: BudgetStore;
  paidJobs: PaidJobs;
  limitsOf: (bot: number) => Limits;
  blobs: BlobStore;
  /** Of one file that a bot sends. */
  mostBytes: (bot: number) => number;
  maxFormBytes: () => number;
  /** What else grows old, beside its own rows. */
  ageing: readonly { prune: () => Promise<unknown> }[];
}

/** What operators have of a sender: calls over HTTP, a view of what waits, pauses and cancellations. */
export interface Controls {
  readonly routes: readonly RouteGroup[];
  readonly tasks: readonly BackgroundTask[];
  /** Orders have changed: no need to wait for the next look at them. */
  readonly onOrder: () => void;
  /** Looks for new orders now, and follows them. */
  readonly follow: () => Promise<void>;
}

export function createControls(
  sender: ControlledSender,
  ports: { bus: Bus; clock: Clock; log: Log },
): Controls {
  const { db, outbox, store, parked, streams, budgets, paidJobs, shards, bots, access, api, limitsOf } =
    sender;
  const sends = createSendStore(db, outbox);
  const orders = createOrderStore(db);
  const queues = createQueueStore(db);
  const obey = (): void => {
    for (const shard of shards) shard.obey();
  };
  const following = followOrders(orders, sender.orders, { ...ports, obey });
  const settling = settleParked({ ...ports, parked, orders, store });
  const paying = followBudgets(budgets, paidJobs, ports);
  const onOrder = (): void => {
    following.loop.nudge();
    settling.nudge();
  };
  const control: BackgroundTask = {
    name: "operators' orders",
    start: async () => {
      await following.look();
      following.loop.start();
      settling.start();
    },
    stop: async () => {
      await Promise.all([following.loop.stop(), settling.stop()]);
    },
  };
  const fullRate = (bot: number): number | null => rateAsJson(limitsOf(bot).botPerSecond);
  return {
    routes: [
      sendRoutes({ ...sender, store: sends, clock: ports.clock }),
      queueRoutes({
        queues,
        parked,
        orders,
        stops: sender.stops,
        bots,
        fullRate,
        silentAfterMs: SILENT_AFTER_MS,
        onOrder,
        budgets,
        api,
        limitsOf,
        onBudget: paying.nudge,
        access,
      }),
    ],
    onOrder,
    follow: following.look,
    tasks: [control, paying, pruneStores([sends, orders, queues, streams, budgets, ...sender.ageing], ports)],
  };
}
