import { createSimulator, joinBot, seedWorld, SimulatorControl } from "@telebus/telegram-sim";
import { findChromium } from "@telebus/testing/find-chromium";
import { chromium, type Browser } from "playwright-core";
import { latencies } from "../measure/percentiles.js";
import { conditions, report } from "../measure/report.js";

const LOADS = process.argv.includes("--quick") ? 5 : 20;
const MESSAGES = 300;
const TOKEN = "1000001:AAbenchmarkbenchmarkbenchmarkbenchmark";

/** Runs in the page: when the first paint and the first chat were there. */
const TIMES = `new Promise((resolve) => {
  const look = () => {
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    if (paint && document.querySelector("nav li"))
      resolve({ paint: paint.startTime, chats: performance.now() });
    else requestAnimationFrame(look);
  };
  look();
})`;

interface Times {
  /** First contentful paint; ms after the navigation began. */
  readonly paint: number;
  /** The chats are there. */
  readonly chats: number;
}

/** A world with something to read in it. */
async function furnish(url: string): Promise<void> {
  const control = new SimulatorControl(url);
  const groups = ["Lisbon", "Oslo", "Kyoto"];
  for (let n = 0; n < MESSAGES; n++) await control.say("Björn", `Message ${n}`, groups[n % groups.length]);
}

/** One visit with nothing kept from the last. */
async function visit(browser: Browser, url: string): Promise<Times> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(url);
  const times = await page.evaluate<Times>(TIMES);
  await context.close();
  return times;
}

const simulator = createSimulator({ limitMode: "open" });
await simulator.start();
seedWorld(simulator);
joinBot(simulator, TOKEN);
await furnish(simulator.url);
const executablePath = findChromium();
if (executablePath === undefined) throw new Error("this benchmark needs chromium on PATH");
const browser = await chromium.launch({ executablePath });
await visit(browser, simulator.url);
const visits: Times[] = [];
for (let n = 0; n < LOADS; n++) visits.push(await visit(browser, simulator.url));

const paint = latencies(visits.map((times) => times.paint));
report({
  bench: "the simulator's page: from the address to the first paint",
  conditions: conditions({ loads: LOADS, messages: MESSAGES, browser: browser.version() }),
  figures: { firstContentfulPaint: paint, chatsShown: latencies(visits.map((times) => times.chats)) },
  targets: [{ name: "first contentful paint, worst, ms", is: paint.maxMs, atMost: 1_000 }],
});
await browser.close();
await simulator.stop();
