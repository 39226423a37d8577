import {
  begin,
  CallFinished,
  CallRequested,
  UpdateReceived,
  type CallOutcome,
  type CallRequestedData,
  type ChatType,
} from "@telebus/contracts";
import { configureService } from "@telebus/service";
import { runServices, testApiKey, waitFor, type ServicesHere } from "@telebus/testing";
import type { TestBackend } from "@telebus/testing/each-backend";
import pg from "pg";
import { distributor } from "../src/index.js";

const BOT = 1_000_001;
/** Of the platform. */
export const ADMINISTRATOR = 900;

/** A call that the distributor has asked for. */
export interface Asked extends CallRequestedData {
  readonly id: string;
  readonly journeyId: string;
}

/** A distributor as it runs; gateway and sender are played by the test. */
export interface DistributorWorld {
  /** What was asked for, oldest first. */
  readonly asked: readonly Asked[];
  /** Chats take part from now on. */
  connect(chats: readonly number[], type?: ChatType): Promise<void>;
  /** Somebody writes in a chat. */
  say(chat: number, message: SaidMessage): Promise<void>;
  askedUntil(what: string, isThere: (asked: readonly Asked[]) => boolean): Promise<readonly Asked[]>;
  /** Tells the distributor how a call has ended. */
  end(call: Asked, outcome: CallOutcome): Promise<void>;
  startAnother(): Promise<ServicesHere>;
  sql(text: string, values?: readonly unknown[]): Promise<readonly Record<string, unknown>[]>;
  stop(): Promise<void>;
}

export interface SaidMessage {
  readonly message_id: number;
  readonly text?: string;
  /** It is this command, as the gateway has read it. */
  readonly command?: string;
  /** Who writes; in a private chat it is whose chat it is. */
  readonly person?: number;
  readonly [field: string]: unknown;
}

export async function startDistributorWorld(backend: TestBackend): Promise<DistributorWorld> {
  const databaseUrl = await backend.databaseUrl();
  const settings = {
    DATABASE_URL: databaseUrl,
    API_SECRET_KEY: testApiKey,
    ADMIN_USER_IDS: `${ADMINISTRATOR}`,
  };
  const start = async (): Promise<ServicesHere> => {
    const here = await runServices([configureService(distributor, settings)], backend);
    let stopping: Promise<void> | undefined;
    return { ...here, stop: () => (stopping ??= here.stop()) };
  };
  const first = await start();
  const running = [first];
  const { ports } = first;
  const asked: Asked[] = [];
  for (const stream of ["CALLS_NOW", "CALLS_LATER"] as const)
    await ports.bus.subscribe({
      mode: "unordered",
      concurrency: 1,
      service: "observer",
      stream,
      name: `calls-${Math.random().toString(36).slice(2)}`,
      receive: async (event) => {
        const { data, id, journeyId } = CallRequested.parse(event);
        asked.push({ ...data, id, journeyId });
        return [];
      },
    });
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  const sql = async (text: string, values: readonly unknown[] = []) =>
    (await pool.query<Record<string, unknown>>(text, [...values])).rows;
  let updates = 0;
  return {
    asked,
    connect: async (chats, type = "private") => {
      await sql("insert into distributor.hubs (bot, name) values ($1, 'default') on conflict do nothing", [
        BOT,
      ]);
      await sql("insert into distributor.chats (bot, chat, type) select $1, unnest($2::bigint[]), $3", [
        BOT,
        chats,
        type,
      ]);
      await sql(
        `insert into distributor.routes (hub, bot, chat) select hub.id, $1, unnest($2::bigint[])
         from distributor.hubs hub where hub.bot = $1 and hub.name = 'default'`,
        [BOT, chats],
      );
    },
    say: async (chat, { command, person = chat, ...message }) => {
      const draft = UpdateReceived({
        bot: BOT,
        owner: "distributor",
        kind: "message",
        ...(command !== undefined && { command: { name: command, args: "" } }),
        chat: { id: chat, type: "private" },
        person: { id: person },
        update: { update_id: ++updates, message: { from: { id: person }, ...message } },
      });
      await ports.bus.publish([
        begin(draft, { id: `${BOT}:${updates}`, source: "gateway", now: Date.now() }),
      ]);
    },
    askedUntil: async (what, isThere) => {
      await waitFor(what, async () => isThere(asked));
      return asked;
    },
    end: async ({ id, bot, chat, lane, method, ref }, outcome) => {
      const draft = CallFinished({ bot, lane, method, chat, ref, origin: "distributor", call: id, outcome });
      await ports.bus.publish([begin(draft, { id: `${id}:finished`, source: "sender", now: Date.now() })]);
    },
    startAnother: async () => {
      const another = await start();
      running.push(another);
      return another;
    },
    sql,
    stop: async () => {
      await pool.end();
      for (const one of running) await one.stop();
    },
  };
}
