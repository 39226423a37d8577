import {
  begin,
  CallFinished,
  type CallFinishedData,
  type ChatAddress,
  type EventDraft,
} from "@telebus/contracts";
import { blobSettings, blobStoreOf, type BlobStore } from "@telebus/blob";
import { configureService } from "@telebus/service";
import { createSimulator, SimulatorControl, type CallView, type Simulator } from "@telebus/telegram-sim";
import { runServices, testApiKey, type ServicesHere } from "@telebus/testing";
import type { TestBackend } from "@telebus/testing/each-backend";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { z } from "zod";
import { sender } from "../src/index.js";

export const BOT = 1_000_001;
const tokenOf = (bot: number): string => `${bot}:AAsendersendersendersendersendersender`;

/** A sender as it runs, Telegram before it, and a distributor behind it that asks for calls and hears what became of them. */
export interface SenderWorld {
  readonly people: SimulatorControl;
  readonly running: ServicesHere;
  /** Where files for the sender are put. */
  readonly blobs: BlobStore;
  /** Where Telegram is. */
  readonly telegramUrl: string;
  /** Starts one more sender on the same database and stream, with other settings where they are given. */
  startAnother(env?: Readonly<Record<string, string>>): Promise<ServicesHere>;
  /** Somebody new who has written to the bot, `BOT` where none is given. */
  somebody(bot?: number): Promise<ChatAddress>;
  /** Requests calls in this order. @returns their ids */
  request(...drafts: readonly EventDraft[]): Promise<readonly string[]>;
  /** Requests one call, and waits for what became of it. */
  outcomeOf(draft: EventDraft): Promise<CallFinishedData["outcome"]>;
  /** What became of a call, once its origin was told. */
  result(id: string): Promise<CallFinishedData>;
  /** How often its origin was told. */
  timesTold(id: string): number;
  /** What Telegram was asked for in a chat, oldest first. */
  calls(chat: ChatAddress): Promise<readonly CallView[]>;
  /** The same, once there are `count` of them. */
  callsUntil(chat: ChatAddress, count: number): Promise<readonly CallView[]>;
  /** Asks the HTTP API of the first sender, with its key. */
  ask(method: "GET" | "POST" | "PUT" | "DELETE", path: string, options?: AskOptions): Promise<Answer>;
  sql(text: string, values?: readonly unknown[]): Promise<readonly Record<string, unknown>[]>;
  stop(): Promise<void>;
}

export interface AskOptions {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The sender that is asked. */
  readonly of?: ServicesHere;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

export interface WorldOptions {
  /** Settings of the sender; no limits unless they say so. */
  readonly env?: Readonly<Record<string, string>>;
  readonly limitMode?: "soft" | "open";
  /** The bots that it has; `BOT` alone unless others are given. */
  readonly bots?: readonly number[];
}

export async function startSenderWorld(
  backend: TestBackend,
  { env = { SENDER_LIMITS: "off" }, limitMode = "open", bots = [BOT] }: WorldOptions = {},
): Promise<SenderWorld> {
  const simulator = createSimulator({ limitMode });
  await simulator.start();
  const databaseUrl = await backend.databaseUrl();
  const dataDir = await mkdtemp(path.join(tmpdir(), "telebus-sender-"));
  const settings = {
    BOT_TOKEN: bots.map(tokenOf).join(","),
    TELEGRAM_API_ROOT: simulator.url,
    DATABASE_URL: databaseUrl,
    API_SECRET_KEY: testApiKey,
    DATA_DIR: dataDir,
    ...env,
  };
  const start = async (other: Readonly<Record<string, string>> = {}): Promise<ServicesHere> => {
    const here = await runServices([configureService(sender, { ...settings, ...other })], backend);
    let stopping: Promise<void> | undefined;
    return { ...here, stop: () => (stopping ??= here.stop()) };
  };
  const people = new SimulatorControl(simulator.url);
  for (const bot of bots) await people.addBot({ token: tokenOf(bot), username: `sender_${bot}_bot` });
  return assemble({ simulator, people, start, running: await start(), databaseUrl, dataDir });
}

interface Parts {
  readonly simulator: Simulator;
  readonly people: SimulatorControl;
  readonly running: ServicesHere;
  readonly start: (env?: Readonly<Record<string, string>>) => Promise<ServicesHere>;
  readonly databaseUrl: string;
  readonly dataDir: string;
}

async function assemble(parts: Parts): Promise<SenderWorld> {
  const { simulator, people, running, start, databaseUrl, dataDir } = parts;
  const { bus } = running.ports;
  const results = new Results();
  await bus.subscribe({
    mode: "unordered",
    concurrency: 10,
    service: "distributor",
    stream: "RESULTS",
    address: ["distributor"],
    name: "results",
    receive: async (event) => {
      results.add(CallFinished.parse(event).data);
      return [];
    },
  });
  const others: ServicesHere[] = [];
  const request = async (...drafts: readonly EventDraft[]): Promise<readonly string[]> => {
    const events = drafts.map((draft) =>
      begin(draft, { id: newId(), source: "distributor", now: Date.now() }),
    );
    await bus.publish(events);
    return events.map(({ id }) => id);
  };
  const calls = async ({ chat }: ChatAddress): Promise<readonly CallView[]> =>
    (await people.calls({ chat })).calls;
  return {
    people,
    running,
    blobs: blobStoreOf(z.object(blobSettings).parse({ DATA_DIR: dataDir })),
    telegramUrl: simulator.url,
    startAnother: async (env) => {
      const another = await start(env);
      others.push(another);
      return another;
    },
    somebody: async (bot = BOT) => {
      const { id } = await people.addPerson({ first_name: "Somebody" });
      await people.send({ from: id, bot, text: "/start" });
      return { bot, chat: id, type: "private" };
    },
    request,
    outcomeOf: async (draft) => {
      const [id = ""] = await request(draft);
      return (await results.of(id)).outcome;
    },
    result: (id) => results.of(id),
    timesTold: (id) => results.timesTold(id),
    calls,
    callsUntil: async (to, count) => {
      for (let after = 0; ;) {
        const found = await calls(to);
        if (found.length >= count) return found;
        after = found.at(-1)?.seq ?? after;
        await people.calls({ chat: to.chat, after, waitMs: 10_000 });
      }
    },
    ask: (method, path, { of = running, ...options } = {}) => askApi(`${of.url}${path}`, method, options),
    sql: (text, values = []) => query(databaseUrl, text, values),
    stop: async () => {
      for (const service of [running, ...others]) await service.stop();
      await simulator.stop();
      await rm(dataDir, { recursive: true });
    },
  };
}

async function askApi(url: string, method: string, { body, headers }: AskOptions): Promise<Answer> {
  const json = body === undefined ? {} : { body: JSON.stringify(body) };
  const type = body === undefined ? {} : { "content-type": "application/json" };
  const answer = await fetch(url, {
    method,
    ...json,
    headers: { "x-api-key": testApiKey, ...type, ...headers },
  });
  const text = await answer.text();
  return { status: answer.status, body: text === "" ? undefined : JSON.parse(text) };
}

async function query(databaseUrl: string, text: string, values: readonly unknown[]) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text, [...values])).rows;
  } finally {
    await client.end();
  }
}

let lastId = 0;
/** An id that no other request of this test run has. */
export const newId = (): string => `request:${++lastId}`;

/** What the distributor was told. */
class Results {
  readonly #told: CallFinishedData[] = [];
  #onResult: () => void = () => undefined;
  #next = this.#nextResult();

  add(result: CallFinishedData): void {
    this.#told.push(result);
    this.#onResult();
    this.#next = this.#nextResult();
  }

  async of(id: string): Promise<CallFinishedData> {
    for (;;) {
      const found = this.#told.find(({ call }) => call === id);
      if (found !== undefined) return found;
      await this.#next;
    }
  }

  timesTold(id: string): number {
    return this.#told.filter(({ call }) => call === id).length;
  }

  #nextResult(): Promise<void> {
    return new Promise((resolve) => (this.#onResult = resolve));
  }
}
