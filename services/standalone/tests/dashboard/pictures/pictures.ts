import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { startBundledPostgres } from "@telebus/testing";
import { findChromium } from "@telebus/testing/find-chromium";
import { chromium, type BrowserContextOptions, type Page } from "playwright-core";
import pg from "pg";
import { z } from "zod";
import { keyIn, startPlatform } from "../../platform-process.js";
import { detailsOf, pagesOf, settled } from "../tour.js";
import { complain, populate, setUp, talk, type CallApi } from "./lived-in.js";
import { rememberPast } from "./past.js";

/* The pictures of docs/dashboard.md: `npm run pictures`. */

const FOLDER = fileURLToPath(new URL("../../../../../docs/images/", import.meta.url));
const BOT = 1_000_001;
const WIDE = { width: 1360, height: 850 };
const TALL = { width: 1360, height: 1_100 };
const NARROW = { width: 390, height: 780 };
const TALL_PHONE = { width: 390, height: 1_100 };
const wide: BrowserContextOptions = { viewport: WIDE };
const narrow: BrowserContextOptions = {
  viewport: NARROW,
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
};
/** Those that are also shown dark, and on a phone. */
const DARK = ["overview", "journeys-details", "chats-details"];
const ON_A_PHONE = ["overview", "bots", "people-details"];

const isPhone = (name: string): boolean => name.endsWith("-phone");

const Link = z.object({ url: z.url() });

const executablePath = findChromium();
if (executablePath === undefined) throw new Error("there is no chromium on PATH to take pictures with");
const folder = await mkdtemp(path.join(tmpdir(), "telebus-pictures-"));
const dataDir = path.join(folder, "data");
const postgres = await startBundledPostgres();
const platform = await startPlatform(dataDir, { DATABASE_URL: postgres.url, LOG_LEVEL: "error" });
const [, url = ""] = /platform\s+(http\S+)/.exec(platform.output()) ?? [];
const key = await keyIn(dataDir);

const api: CallApi = async (method, address, body) => {
  const answer = await fetch(`${url}${address}`, {
    method,
    headers: { "x-api-key": key, ...(body !== undefined && { "content-type": "application/json" }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${address}: ${answer.status} ${text}`);
  const parsed: unknown = text === "" ? undefined : JSON.parse(text);
  return parsed;
};

const world = { simulator: platform.people, api, bot: BOT };
await populate(world);
const pool = new pg.Pool({ connectionString: postgres.url, max: 1 });
await complain(world);
await setUp(world);
await rememberPast(pool, BOT);
await pool.end();
const quiet = new AbortController();
const talking = talk(world, quiet.signal);

const browser = await chromium.launch({ executablePath });
await mkdir(FOLDER, { recursive: true });

/** A browser of somebody who is signed in. */
async function open(options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ locale: "en-GB", reducedMotion: "reduce", ...options });
  const { url: link } = Link.parse(await api("POST", "/auth/links"));
  await context.request.post(`${url}/auth/link`, { data: { token: new URL(link).hash.slice(1) } });
  return context.newPage();
}

async function take(page: Page, address: string, name: string): Promise<void> {
  // The overview has more to show than others.
  if (address === "/") await page.setViewportSize(isPhone(name) ? TALL_PHONE : TALL);
  await page.goto(`${url}${address}`);
  await settled(page);
  await page.mouse.move(0, 0);
  // Charts have grown to their size, and what moves has come to rest.
  await page.waitForTimeout(1_200);
  await page.screenshot({ path: path.join(FOLDER, `dashboard-${name}.png`) });
  if (address === "/") await page.setViewportSize(isPhone(name) ? NARROW : WIDE);
  process.stdout.write(`dashboard-${name}.png\n`);
}

const light = await open(wide);
const dark = await open({ ...wide, colorScheme: "dark" });
const phone = await open(narrow);
await light.goto(url);
/** Every page of the navigation, and of what is below it the first one that is there already. */
for (const address of await pagesOf(light)) {
  const name = address === "/" ? "overview" : address.slice(1).replaceAll("/", "-");
  await take(light, address, name);
  const details = (await detailsOf(light, address)).find((one) => !/\/~?new$/.test(one));
  const places = { [name]: address, ...(details !== undefined && { [`${name}-details`]: details }) };
  if (details !== undefined) await take(light, details, `${name}-details`);
  for (const [each, place] of Object.entries(places)) {
    if (DARK.includes(each)) await take(dark, place, `${each}-dark`);
    if (ON_A_PHONE.includes(each)) await take(phone, place, `${each}-phone`);
  }
}

quiet.abort();
await talking;
await browser.close();
platform.kill("SIGTERM");
await platform.ended;
await postgres.stop();
await rm(folder, { recursive: true, force: true, maxRetries: 5 });
