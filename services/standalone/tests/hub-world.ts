import { createSimulator, joinBot, seedWorld, SimulatorControl } from "@telebus/telegram-sim";
import { freePort, runServices, testApiKey, waitFor } from "@telebus/testing";
import type { TestBackend } from "@telebus/testing/each-backend";
import { z } from "zod";
import { configurePlatform } from "../src/platform.js";

const TOKEN = "1000001:AAhubhubhubhubhubhubhubhubhubhubhub";
/** The bot of every story of the hub. */
export const BOT = 1_000_001;
const Page = z.object({ chats: z.array(z.object({ chat: z.number(), title: z.string().nullable() })) });

type Calls = Awaited<ReturnType<SimulatorControl["calls"]>>["calls"];

/** The whole platform with a simulated Telegram: three groups and a person take part in the hub of one bot. */
export interface HubWorld {
  readonly people: SimulatorControl;
  chatsOfHub(): Promise<readonly { chat: number; title: string | null }[]>;
  /** What the bot called from now on with this method, once there are `count` such calls. */
  called(method: string, count: number, after: number): Promise<Calls>;
  now(): Promise<number>;
  stop(): Promise<void>;
}

/** The whole platform on the first day of its bot. */
export interface HubPlatform {
  readonly people: SimulatorControl;
  /** Of the platform's HTTP server. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** @param administrator - first name of the one person who may do everything */
export async function startHubPlatform(backend: TestBackend, administrator: string): Promise<HubPlatform> {
  const simulator = createSimulator({ limitMode: "open" });
  await simulator.start();
  const people = new SimulatorControl(simulator.url);
  seedWorld(simulator);
  const found = (await people.people()).find(({ first_name }) => first_name === administrator);
  const env = {
    BOT_TOKEN: TOKEN,
    BOT_MODE: "polling",
    TELEGRAM_API_ROOT: simulator.url,
    DATABASE_URL: await backend.databaseUrl(),
    API_SECRET_KEY: testApiKey,
    ADMIN_USER_IDS: String(found?.id),
    SENDER_LIMITS: "off",
    PORT: String(await freePort()),
  };
  const running = await runServices(configurePlatform(env), backend);
  joinBot(simulator, TOKEN, { username: "telebus_bot" });
  return {
    people,
    url: running.url,
    stop: async () => {
      await running.stop();
      await simulator.stop();
    },
  };
}

export async function startHubWorld(backend: TestBackend): Promise<HubWorld> {
  const { people, url, stop } = await startHubPlatform(backend, "Ada");
  const world: HubWorld = {
    people,
    chatsOfHub: async () => {
      const answer = await fetch(`${url}/api/hubs/chats?bot=${BOT}`, {
        headers: { "x-api-key": testApiKey },
      });
      return Page.parse(await answer.json()).chats;
    },
    called: async (method, count, after) => {
      let found = (await people.calls({ method, after, waitMs: 10_000 })).calls;
      while (found.length < count) {
        const more = await people.calls({ method, after: found.at(-1)?.seq ?? after, waitMs: 10_000 });
        if (more.calls.length === 0) throw new Error(`${found.length} of ${count} calls of ${method}`);
        found = [...found, ...more.calls];
      }
      return found;
    },
    now: async () => (await people.calls()).last,
    stop,
  };
  await waitFor("four chats take part", async () => (await world.chatsOfHub()).length === 4);
  await world.called("sendMessage", 1, 0);
  // What a copy says is compared word by word; aliases have a story of their own.
  await people.say("Ada", "/aliases off");
  await world.called("sendMessage", 2, 0);
  return world;
}
