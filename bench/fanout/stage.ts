import { fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { begin, UpdateReceived } from "@telebus/contracts";
import { spawnService, type SpawnedService } from "@telebus/testing";
import pg from "pg";
import { z } from "zod";
import type { Backends } from "../sender/ours.js";
import { newToken } from "../sender/scenarios.js";
import { Arrivals, Copy, type Arrived } from "./arrivals.js";

const ASK_EVERY_MS = 50;
const Origin = z.object({ origin: z.string(), firstPerson: z.number() });

export interface StageOptions {
  /** Of each bot; all take part in its default hub. */
  readonly chats: readonly number[];
  readonly limits: "soft" | "open";
  /** Every copy is remembered, not only counted. */
  readonly keepsCopies?: boolean;
}

/** Distributors and a sender, as in production, before a Telegram of their own that they have never met. */
export interface Stage {
  readonly distributors: readonly SpawnedService[];
  readonly startDistributor: () => Promise<void>;
  /** Signal 9, and another in its place. */
  readonly kill: (name: "sender" | "distributor") => Promise<void>;
  readonly bots: readonly number[];
  /** Somebody writes in one of a bot's chats. @returns when, Unix time in ms */
  say(text: string, options?: { bot?: number; chat?: number }): Promise<number>;
  readonly arrivals: () => Promise<Arrivals>;
  readonly copies: () => Promise<readonly Copy[]>;
  /** Asks until so many chats have the post. @throws Error when that takes too long */
  until(text: string, chats: number, withinMs: number): Promise<Arrived>;
  readonly sql: (text: string, values?: readonly unknown[]) => Promise<readonly Record<string, unknown>[]>;
  /** Until nothing is on its way any more. */
  settled(): Promise<void>;
}

export async function onStage<T>(
  backends: Backends,
  { chats, limits, keepsCopies = false }: StageOptions,
  play: (stage: Stage) => Promise<T>,
): Promise<T> {
  const tokens = chats.map(newToken);
  const telegram = await startTelegram({ tokens, people: Math.max(...chats) + 1, limits, keepsCopies });
  const env = {
    ...backends.env,
    BOT_TOKEN: tokens.join(","),
    TELEGRAM_API_ROOT: telegram.origin,
    API_SECRET_KEY: "benchmark-key-benchmark-key-benchmark",
    SENDER_LIMITS: limits === "open" ? "off" : "published",
  };
  const pool = new pg.Pool({ connectionString: backends.env["DATABASE_URL"], max: 2 });
  let sender = await spawnService("sender", env);
  const distributors: SpawnedService[] = [];
  const startDistributor = async (): Promise<void> => {
    distributors.push(await spawnService("distributor", env));
  };
  await startDistributor();
  const kill: Stage["kill"] = async (name) => {
    const victim = name === "sender" ? sender : distributors.shift();
    await victim?.kill("SIGKILL");
    if (name === "sender") sender = await spawnService("sender", env);
    else await startDistributor();
  };
  const bots = tokens.map((token) => Number(token.split(":", 1)[0]));
  const sql: Stage["sql"] = async (text, values = []) =>
    (await pool.query<Record<string, unknown>>(text, [...values])).rows;
  for (const [n, bot] of bots.entries()) await register(sql, bot, telegram.firstPerson, chats[n] ?? 0);
  try {
    const doing = { ...speech(backends, telegram, bots), ...waits(telegram, sql) };
    return await play({ distributors, startDistributor, kill, bots, sql, ...doing });
  } finally {
    for (const service of [...distributors, sender]) await service.stop();
    await pool.end();
    await telegram.stop();
  }
}

function speech({ bus }: Backends, { firstPerson }: Telegram, bots: readonly number[]): Pick<Stage, "say"> {
  let updates = 0;
  return {
    say: async (text, { bot = bots[0] ?? 0, chat = 0 } = {}) => {
      const id = firstPerson + chat;
      const draft = UpdateReceived({
        bot,
        owner: "distributor",
        kind: "message",
        chat: { id, type: "private" },
        person: { id },
        update: { update_id: ++updates, message: { message_id: 1_000_000 + updates, from: { id }, text } },
      });
      const now = Date.now();
      await bus.publish([begin(draft, { id: `${bot}:${updates}`, source: "gateway", now })]);
      return now;
    },
  };
}

function waits(
  { arrivals, copies }: Telegram,
  sql: Stage["sql"],
): Pick<Stage, "arrivals" | "copies" | "until" | "settled"> {
  return {
    arrivals,
    copies,
    until: async (text, wanted, withinMs) => {
      for (const deadline = Date.now() + withinMs; ;) {
        const found = (await arrivals()).posts.find((post) => post.text === text);
        if (found !== undefined && found.chats >= wanted) return found;
        if (Date.now() > deadline) throw new Error(`${found?.chats ?? 0} of ${wanted} chats have "${text}"`);
        await pause(ASK_EVERY_MS);
      }
    },
    settled: async () => {
      const isOpen = "select count(*)::int as open from distributor.fan_outs where state <> 'done'";
      while ((await sql(isOpen))[0]?.["open"] !== 0) await pause(ASK_EVERY_MS);
    },
  };
}

/** The chats are known since yesterday: no update of each of them is played. */
async function register(sql: Stage["sql"], bot: number, first: number, count: number): Promise<void> {
  const chats = "select $1::bigint, generate_series($2::bigint, $2::bigint + $3 - 1)";
  await sql(`insert into distributor.chats (bot, chat, type) select *, 'private' from (${chats}) as one`, [
    bot,
    first,
    count,
  ]);
  const hub = await sql("insert into distributor.hubs (bot, name) values ($1, 'default') returning id", [
    bot,
  ]);
  await sql(`insert into distributor.routes (hub, bot, chat) select $4, * from (${chats}) as one`, [
    bot,
    first,
    count,
    hub[0]?.["id"],
  ]);
  await sql("vacuum analyze distributor.chats");
  await sql("vacuum analyze distributor.routes");
}

interface Telegram {
  readonly origin: string;
  readonly firstPerson: number;
  readonly arrivals: () => Promise<Arrivals>;
  readonly copies: () => Promise<readonly Copy[]>;
  readonly stop: () => Promise<void>;
}

async function startTelegram(options: {
  tokens: readonly string[];
  people: number;
  limits: string;
  keepsCopies: boolean;
}): Promise<Telegram> {
  const child = fork(new URL("./telegram.js", import.meta.url), {
    env: {
      ...process.env,
      TOKENS: options.tokens.join(","),
      PEOPLE: String(options.people),
      LIMITS: options.limits,
      KEEP_COPIES: options.keepsCopies ? "yes" : "no",
    },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const answer = async (): Promise<unknown> => {
    const [message]: unknown[] = await once(child, "message");
    return message;
  };
  const { origin, firstPerson } = Origin.parse(await answer());
  return {
    origin,
    firstPerson,
    arrivals: async (): Promise<Arrivals> => {
      child.send({});
      return Arrivals.parse(await answer());
    },
    copies: async () => {
      child.send("copies");
      return Copy.array().parse(await answer());
    },
    stop: async () => {
      const exited = once(child, "exit");
      child.kill("SIGKILL");
      await exited;
    },
  };
}
