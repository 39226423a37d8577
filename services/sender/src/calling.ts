import type { Bus } from "@telebus/bus";
import type { BotDirectory, Clock, Database, Log, Metrics, Outbox } from "@telebus/service";
import type { BotApi, CallAnswer } from "@telebus/telegram";
import type { ChatStore } from "./chat-store.js";
import { createAttempt, type Attempt } from "./sending/attempt.js";
import type { Ask, Call } from "./sending/call.js";
import { createBotStops, type BotStops } from "./sending/bot-stops.js";
import { createDeadChats } from "./sending/dead-chats.js";
import type { PrepareFiles } from "./sending/files.js";
import { createJournal } from "./sending/journal.js";
import { createMarkupAlarm } from "./sending/markup-alarm.js";
import { MovedChats } from "./sending/moved-chats.js";
import { createReporter } from "./sending/reporter.js";
import type { PaidJobs } from "./sending/paid-jobs.js";
import type { StandingOrders } from "./sending/standing-orders.js";
import { createStreamJournal } from "./sending/stream-journal.js";
import { Streaming } from "./sending/streaming.js";
import type { StopStore } from "./stop-store.js";
import type { Store } from "./store.js";
import type { StreamStore } from "./stream-store.js";
import { hasReadUpdates } from "./tasks/signs-of-life.js";

interface CallingDeps {
  api: BotApi;
  apiRoot: string;
  bots: BotDirectory;
  prepareFiles: PrepareFiles;
  db: Database;
  store: Store;
  chats: ChatStore;
  stops: StopStore;
  streams: StreamStore;
  orders: StandingOrders;
  paidJobs: PaidJobs;
  outbox: Outbox;
  bus: Bus;
  metrics: Metrics;
  /** Whether the right to send for this shard is still ours. */
  isOurs: (shard: string) => boolean;
  /** A bot was stopped: there is a new pause. */
  onStopped: () => Promise<void>;
  clock: Clock;
  log: Log;
}

/** Its bot was switched off or removed since it was looked at: the next look says what becomes of the call. */
const GONE: CallAnswer = { ok: false, kind: "failed", mayHaveArrived: false, description: "the bot is gone" };

/** The way of one call: noted, made, judged, told; and what is learned on it of chats and bots. */
export function createCalling(deps: CallingDeps): {
  attempt: Attempt;
  botStops: BotStops;
  streaming: Streaming;
  moved: MovedChats;
} {
  const { api, bots, bus, clock, orders } = deps;
  const ask: Ask = async ({ request }, made) => {
    const bot = bots.get(request.bot);
    return bot === undefined ? GONE : api.call({ token: bot.token, apiRoot: bot.apiRoot, ...made });
  };
  const journal = createJournal(deps.store);
  const reporter = createReporter({ bus, journal, clock });
  const deadChats = createDeadChats({ ...deps, hasReadUpdates: () => hasReadUpdates(bus) });
  const botStops = createBotStops(deps);
  const moved = new MovedChats(deps);
  const isForbidden = (call: Call): boolean => orders.verdictOn(call) !== undefined;
  const streaming = new Streaming({
    ...deps,
    journal: createStreamJournal(deps.streams, deps),
    ask,
    isForbidden,
  });
  const alarm = createMarkupAlarm(deps);
  const told = { journal, reporter, deadChats, botStops, moved, alarm };
  const onPaymentRefused = deps.paidJobs.refuse.bind(deps.paidJobs);
  const attempt = createAttempt({ ...deps, ...told, ask, streaming, onPaymentRefused });
  return { attempt, botStops, streaming, moved };
}
