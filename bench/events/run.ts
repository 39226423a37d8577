import { fork, type ChildProcess } from "node:child_process";
import { randomBytes, createHash } from "node:crypto";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import type { Bus } from "@telebus/bus";
import { liveKey } from "@telebus/service";
import { createSimulator, SimulatorControl } from "@telebus/telegram-sim";
import { spawnService } from "@telebus/testing";
import { z } from "zod";
import { openLoop } from "../measure/load.js";
import { conditions, report } from "../measure/report.js";
import { startBackends } from "../sender/ours.js";
import { usageOf } from "./usage.js";

const isQuick = process.argv.includes("--quick");
const SECRET = "benchmark-secret";
const BOT = 1_000_001;
const PAGES = 200;
/** What one caller may have. */
const PAGES_OF_ONE = 20;
const RATE = 200;
const SECONDS = isQuick ? 8 : 60;
const WARM_UP_SECONDS = isQuick ? 4 : 20;

const simulator = createSimulator({ limitMode: "open" });
await simulator.start();
const token = `${BOT}:AAbenchmarkbenchmarkbenchmarkbenchmark`;
await new SimulatorControl(simulator.url).addBot({ token, username: "bench_bot", first_name: "Bench" });
const backends = await startBackends();
const env = {
  ...backends.env,
  API_SECRET_KEY: "benchmark-key-benchmark-key-benchmark",
  BOT_TOKEN: token,
  BOT_MODE: "webhook",
  WEBHOOK_HOST: "http://127.0.0.1:9",
  WEBHOOK_SECRET: SECRET,
  TELEGRAM_API_ROOT: simulator.url,
};
const admin = await spawnService("admin", env);
const gateway = await spawnService("gateway", env);

let count = 0;
const load = (seconds: number) =>
  openLoop(
    {
      origin: gateway.url,
      path: `/telegram/webhook/${BOT}`,
      headers: { "content-type": "application/json", "x-telegram-bot-api-secret-token": SECRET },
      body: () => said(++count),
    },
    { perSecond: RATE, seconds, connections: 20 },
  );

await load(WARM_UP_SECONDS);
const before = usageOf(admin.pid);
await load(SECONDS);
const without = usageOf(admin.pid);

const children = await Promise.all(
  Array.from({ length: PAGES / PAGES_OF_ONE }, async () => openPages(await giveKey(backends.bus))),
);
await sleep(2_000);
const opened = usageOf(admin.pid);
const framesBefore = await framesOf(children);
await load(SECONDS);
const withPages = usageOf(admin.pid);
const frames = (await framesOf(children)) - framesBefore;

for (const child of children) child.disconnect();
await gateway.stop();
await admin.stop();
await backends.stop();
await simulator.stop();

const share = (from: { cpuSeconds: number }, to: { cpuSeconds: number }): number =>
  ((to.cpuSeconds - from.cpuSeconds) / SECONDS) * 100;
const alone = share(before, without);
const together = share(opened, withPages);
report({
  bench: "events",
  conditions: conditions({ isQuick, pages: PAGES, updatesPerSecond: RATE, seconds: SECONDS }),
  figures: {
    "admin without pages (% of a core)": round(alone),
    "admin with pages (% of a core)": round(together),
    "resident before pages (MB)": round(without.residentMb),
    "resident with pages (MB)": round(withPages.residentMb),
    "frames a second and page": round(frames / SECONDS / PAGES),
  },
  targets: [
    { name: "memory of the pages (MB)", is: round(withPages.residentMb - without.residentMb), atMost: 100 },
    { name: "processor of the pages (% of a core)", is: round(together - alone), atMost: 20 },
    {
      name: "pages without news each second (%)",
      is: round(100 - Math.min(100, (frames / SECONDS / PAGES) * 100)),
      atMost: 50,
    },
  ],
});

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A key that sees figures; what one caller may keep open is limited. */
async function giveKey(bus: Bus): Promise<string> {
  const id = randomBytes(6).toString("hex");
  const secret = randomBytes(24).toString("base64url");
  const hashes = [createHash("sha256").update(secret).digest("hex")];
  await bus.live.put(liveKey.key(id), JSON.stringify({ id, hashes, scopes: ["chats:read"] }));
  await sleep(500);
  return `tb_${id}_${secret}`;
}

async function openPages(key: string): Promise<ChildProcess> {
  const child = fork(new URL("pages.js", import.meta.url), [admin.url, key, String(PAGES_OF_ONE)]);
  await once(child, "message");
  return child;
}

async function framesOf(open: readonly ChildProcess[]): Promise<number> {
  const Counts = z.object({ frames: z.number(), ended: z.literal(0) });
  const told = await Promise.all(
    open.map(async (child) => {
      const answer = once(child, "message");
      child.send("count");
      const [counts]: unknown[] = await answer;
      return Counts.parse(counts).frames;
    }),
  );
  return told.reduce((sum, one) => sum + one, 0);
}

function said(n: number): string {
  const from = { id: 5_000 + (n % 500), is_bot: false, first_name: "Ada", language_code: "en" };
  const chat = { id: from.id, type: "private", first_name: "Ada" };
  return JSON.stringify({
    update_id: 1_000_000 + n,
    message: { message_id: n, date: Math.floor(Date.now() / 1_000), from, chat, text: `word ${n}` },
  });
}
