import { performance } from "node:perf_hooks";
import { startCluster, type Cluster } from "@telebus/testing";
import { openLoop } from "../measure/load.js";
import { latencies } from "../measure/percentiles.js";
import { conditions, report } from "../measure/report.js";

const isQuick = process.argv.includes("--quick");
const PER_SECOND = 50;
const WARM_UP_SECONDS = 5;
const SECONDS = isQuick ? 15 : 60;
const CHATS = 3;

/** When each text was posted to the webhook, and when each of its copies reached the Bot API. */
class Stopwatch {
  readonly #startedAt = new Map<string, number>();
  readonly tookMs: number[] = [];

  start(text: string): void {
    this.#startedAt.set(text, performance.now());
  }

  arrived(text: string): void {
    const startedAt = this.#startedAt.get(text);
    if (startedAt !== undefined) this.tookMs.push(performance.now() - startedAt);
  }
}

async function play(cluster: Cluster, room: number, seconds: number, name: string): Promise<Stopwatch> {
  const stopwatch = new Stopwatch();
  const silence = cluster.simulator.onEvent((event) => {
    if (event.type !== "call" || event.call.method !== "sendMessage") return;
    // Below it stands the alias of who has said it.
    const [text = ""] = String(event.call.params["text"]).split("\n");
    stopwatch.arrived(text);
  });
  const { origin, pathname } = new URL(cluster.webhook.url);
  const expected = PER_SECOND * seconds;
  const { failed } = await openLoop(
    {
      origin,
      path: pathname,
      headers: {
        "content-type": "application/json",
        "x-telegram-bot-api-secret-token": cluster.webhook.secret,
      },
      body: (n) => {
        const text = `${name} ${n}`;
        stopwatch.start(text);
        return update(room, n, text, name);
      },
    },
    { perSecond: PER_SECOND, seconds, connections: 10 },
  );
  if (failed > 0) throw new Error(`${failed} updates were not taken`);
  await cluster.copies(`${name} ${expected - 1}`, CHATS);
  silence();
  return stopwatch;
}

const ids = { "warm up": 1_000_000_000, measured: 1_100_000_000 };

function update(room: number, n: number, text: string, name: string): string {
  const id = (name === "measured" ? ids.measured : ids["warm up"]) + n;
  const from = { id: 42, is_bot: false, first_name: "Ada", language_code: "en" };
  const chat = { id: room, type: "supergroup", title: "Lisbon flat" };
  return JSON.stringify({
    update_id: id,
    message: { message_id: id, date: 1_795_000_000, from, chat, text },
  });
}

const cluster = await startCluster({ isDurable: true });
const rooms = await cluster.people.chats();
const room = rooms.find(({ title }) => title === "Lisbon flat");
if (room === undefined) throw new Error("the simulated world has no Lisbon flat");
await play(cluster, room.id, WARM_UP_SECONDS, "warm up");
const { tookMs } = await play(cluster, room.id, SECONDS, "measured");
const figures = latencies(tookMs);
await cluster.stop();

report({
  bench: "journey",
  conditions: conditions({
    isQuick,
    updatesPerSecond: PER_SECOND,
    chatsPerUpdate: CHATS,
    seconds: SECONDS,
    limits: "off",
    processes: "gateway, distributor, sender; NATS, PostgreSQL, Redis; simulator and load in one more",
  }),
  figures: {
    "webhook posted -> Bot API call received": figures,
    "calls received, of those expected": figures.count / (PER_SECOND * SECONDS * CHATS),
  },
  targets: [
    { name: "p50 (ms)", is: figures.p50Ms, atMost: 10 },
    { name: "p99 (ms)", is: figures.p99Ms, atMost: 40 },
    { name: "calls missing", is: PER_SECOND * SECONDS * CHATS - figures.count, atMost: 0 },
  ],
});
