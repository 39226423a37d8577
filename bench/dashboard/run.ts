import { randomUUID } from "node:crypto";
import { begin } from "@telebus/contracts";
import { sendText } from "@telebus/telegram";
import { findChromium } from "@telebus/testing/find-chromium";
import { chromium } from "playwright-core";
import { fillJourneys } from "../admin/fill-journeys.js";
import { chatId, fill, sizeOf } from "../admin/fill.js";
import { latencies, type Latencies } from "../measure/percentiles.js";
import { conditions, report } from "../measure/report.js";
import { detailsIn, pagesIn } from "./addresses.js";
import { signIn, type Opening, type Reader } from "./browse.js";
import { measureBundle } from "./bundle.js";
import { fillHubs } from "./fill-hubs.js";
import { fillOperations } from "./fill-operations.js";
import { startPlatform, type Platform } from "./platform.js";

const isQuick = process.argv.includes("--quick");
/** `--only=/hubs,/send`: these pages of the navigation alone; else all of them. */
const only = process.argv.flatMap((argument) =>
  argument.startsWith("--only=") ? argument.slice(7).split(",") : [],
);
/** Of each address: in a fresh browser, and then again in the same. */
const FRESH = isQuick ? 1 : 3;
const AGAIN = isQuick ? 1 : 2;
const WAITING_CALLS = isQuick ? 50 : 500;
const size = sizeOf(isQuick);
const hubs = { hubs: 10, posts: isQuick ? 500 : 5_000, copies: 20 };

interface Figures {
  readonly data: Latencies;
  readonly shown: Latencies;
  readonly complaints: readonly string[];
}

/** Calls of a bot that may say nothing for now: its queues are long. */
async function fillQueues({ backends, api }: Platform): Promise<void> {
  const bot = size.bots[2] ?? 0;
  await api("POST", "/api/queues/pauses", { scope: { bot }, reason: "The harbour is closed" });
  const calls = Array.from({ length: WAITING_CALLS }, (_one, n) => {
    const chat = { bot, chat: chatId(n % size.chats), type: "supergroup" } as const;
    const draft = sendText(chat, "Ships leave at noon", { lane: "relay", job: "bench" });
    return begin(draft, { id: `bench:${randomUUID()}`, source: "newsletter", now: Date.now() });
  });
  await backends.bus.publish(calls);
}

/** Opens one page several times, each in a fresh browser first. @returns also where its links lead below it */
async function measure(reader: Reader, path: string) {
  const firsts: Opening[] = [];
  const all: Opening[] = [];
  let details: readonly string[] = [];
  for (let n = 0; n < FRESH; n++) {
    const { first, tab } = await reader.open(path);
    firsts.push(first);
    all.push(first);
    details = await detailsIn(tab.page, path);
    for (let m = 0; m < AGAIN; m++) all.push(await tab.again());
    await tab.close();
  }
  const figures: Figures = {
    data: latencies(all.flatMap(({ answersMs }) => answersMs)),
    shown: latencies(firsts.map(({ shownMs }) => shownMs)),
    complaints: all.flatMap(({ complaints }) => complaints),
  };
  console.log(
    `  ${path}: data p95 ${figures.data.p95Ms} ms, shown within ${figures.shown.maxMs} ms ${figures.complaints.join("; ")}`,
  );
  return { figures, details };
}

/** Every page of the navigation, and below each one page of each kind. */
async function measureAll(reader: Reader): Promise<Readonly<Record<string, Figures>>> {
  // The first one of all warms up the servers, and tells where to go.
  const { tab } = await reader.open("/");
  const all = await pagesIn(tab.page);
  const pages = only.length === 0 ? all : all.filter((page) => only.includes(page));
  await tab.close();
  const measured: Record<string, Figures> = {};
  for (const page of pages) {
    const { figures, details } = await measure(reader, page);
    measured[page] = figures;
    for (const detail of details) measured[detail] = (await measure(reader, detail)).figures;
  }
  return measured;
}

const platform = await startPlatform(size.bots);
const filledAt = performance.now();
await fill(platform.pool, size);
await fillJourneys(platform.pool, size);
await fillOperations(platform.pool, size);
await fillHubs(platform.pool, size, hubs);
await fillQueues(platform);
// As on a system that has run for a while.
await platform.pool.query("vacuum analyze");
await platform.pool.query("checkpoint");
const filledSeconds = Math.round((performance.now() - filledAt) / 1_000);

const executablePath = findChromium();
if (executablePath === undefined) throw new Error("this benchmark needs chromium on PATH");
const browser = await chromium.launch({ executablePath });
const reader = await signIn(browser, platform.url, await platform.api("POST", "/auth/links"));
const bundle = await measureBundle(platform.url);
const pages = await measureAll(reader);
const version = browser.version();
await browser.close();
await platform.stop();

const worst = (of: (figures: Figures) => number): number => Math.max(...Object.values(pages).map(of));
const { backends } = platform;
report({
  bench: "dashboard",
  conditions: conditions({ isQuick, ...size, ...hubs, bots: 3, browser: version, ...backends.versions }),
  figures: {
    ...Object.fromEntries(Object.entries(pages).map(([path, { data, shown }]) => [path, { data, shown }])),
    bundle,
    "filled in (s)": filledSeconds,
  },
  targets: [
    { name: "p95 of the data of the slowest page (ms)", is: worst(({ data }) => data.p95Ms), atMost: 200 },
    {
      name: "first load of the slowest page, p95 (ms)",
      is: worst(({ shown }) => shown.p95Ms),
      atMost: 1_500,
    },
    { name: "main bundle as sent (kB)", is: bundle.scriptKb, atMost: 350 },
    {
      name: "complaints of the console",
      is: Object.values(pages).flatMap(({ complaints }) => complaints).length,
      atMost: 0,
    },
  ],
});
