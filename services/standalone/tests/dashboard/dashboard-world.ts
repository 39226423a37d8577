import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe } from "@jest/globals";
import { createSimulator, joinBot, seedWorld, SimulatorControl } from "@telebus/telegram-sim";
import { freePort, runServices, testApiKey, waitFor } from "@telebus/testing";
import type { Bus } from "@telebus/bus";
import { describeOnEmbeddedBackends, type TestBackend } from "@telebus/testing/each-backend";
import { findChromium } from "@telebus/testing/find-chromium";
import { chromium, type Browser, type BrowserContextOptions } from "playwright-core";
import { aboutServers, toldSettings } from "@telebus/service";
import { configSchema } from "../../src/config.js";
import { configurePlatform, services } from "../../src/platform.js";
import { signInAs } from "./sign-in-as.js";
import { visit, type Visit } from "./visit.js";

const BUILD = fileURLToPath(new URL("../../../../deploy/scripts/pages.mjs", import.meta.url));
const TOKEN = "1000001:AAdashboarddashboarddashboarddashbo";
/** The bot of every story of the dashboard: @telebus_bot. */
export const BOT = 1_000_001;

/** The whole platform with a simulated Telegram, and a browser that looks at its dashboard. */
export interface DashboardWorld {
  readonly url: string;
  readonly simulator: SimulatorControl;
  /** Of Ada, who may do everything; she and the others are in the groups of the simulator's first world. */
  readonly administrator: number;
  /** Calls the HTTP API as the owner. @returns the parsed answer @throws Error for what is no success */
  readonly api: (method: string, path: string, body?: unknown) => Promise<unknown>;
  /** Puts something aside that could not be handled. */
  readonly bury: Bus["bury"];
  /** Opens a page as the owner, signed in, in a browser of its own. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Visit>;
  /** The same as a person, who has opened a mini app of the bot. */
  readonly openAs: (person: string, path: string, options?: BrowserContextOptions) => Promise<Visit>;
  /** The same in a browser in which nobody is signed in. */
  readonly openAsNobody: (path: string, options?: BrowserContextOptions) => Promise<Visit>;
  readonly stop: () => Promise<void>;
}

/** Tells stories of the dashboard in a real browser; without one, the title says so. */
export function describeDashboard(
  title: string,
  stories: (world: () => DashboardWorld) => void,
  settings: Readonly<Record<string, string>> = {},
): void {
  const executable = findChromium();
  if (executable === undefined) {
    // oxlint-disable-next-line jest/no-disabled-tests -- there is nothing to look with, and the title says so
    describe.skip(`${title}: skipped, there is no chromium on PATH`, () => {
      stories(() => missing());
    });
    return;
  }
  describeOnEmbeddedBackends(title, (backend) => {
    let world: DashboardWorld | undefined;
    beforeAll(async () => {
      await promisify(execFile)(process.execPath, [BUILD, "dashboard"]);
      world = await startDashboardWorld(backend, executable, settings);
    }, 120_000);
    afterAll(() => world?.stop());
    stories(() => world ?? missing());
  });
}

const schemas = [configSchema, ...services.map((one) => one.configSchema)];

function missing(): never {
  throw new Error("the dashboard's world has not begun");
}

async function startDashboardWorld(
  backend: TestBackend,
  executablePath: string,
  settings: Readonly<Record<string, string>>,
): Promise<DashboardWorld> {
  const browser: Browser = await chromium.launch({ executablePath });
  const simulator = createSimulator({ limitMode: "open" });
  await simulator.start();
  const control = new SimulatorControl(simulator.url);
  seedWorld(simulator);
  joinBot(simulator, TOKEN, { username: "telebus_bot" });
  const administrator = (await control.people()).find(({ first_name }) => first_name === "Ada")?.id ?? 0;
  const env = {
    BOT_TOKEN: TOKEN,
    BOT_MODE: "polling",
    TELEGRAM_API_ROOT: simulator.url,
    DATABASE_URL: await backend.databaseUrl(),
    API_SECRET_KEY: testApiKey,
    ADMIN_USER_IDS: String(administrator),
    SENDER_LIMITS: "off",
    API_RATE_LIMIT: "100000",
    PORT: String(await freePort()),
    ...settings,
  };
  const about = aboutServers(toldSettings(schemas, { ...env, DATABASE_URL: "" }));
  const running = await runServices(configurePlatform(env), backend, { about });
  const { url } = running;
  const api = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: { "x-api-key": testApiKey, ...(body !== undefined && { "content-type": "application/json" }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.status === 204 ? undefined : answer.json();
  };
  await waitFor(
    "the hub's chats",
    async () => JSON.stringify(await api("GET", `/api/hubs/chats?bot=${BOT}`)).includes("Lisbon flat"),
    { timeoutMs: 60_000 },
  );
  return {
    url,
    simulator: control,
    administrator,
    api,
    bury: running.ports.bus.bury.bind(running.ports.bus),
    open: (path, options) => visit({ browser, url, path, options }),
    openAs: (person, path, options) =>
      visit({ browser, url, path, options, signIn: signInAs(control, person, BOT) }),
    openAsNobody: (path, options) => visit({ browser, url, path, options, signIn: async () => undefined }),
    stop: async () => {
      await browser.close();
      await running.stop();
      await simulator.stop();
    },
  };
}
