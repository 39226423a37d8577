import {
  begin,
  CallFinished,
  CallRequested,
  UpdateReceived,
  type CallOutcome,
  type CallRequestedData,
  type RawEvent,
  type ChatType,
  type UpdateReceivedData,
} from "@telebus/contracts";
import { configureService } from "@telebus/service";
import { runServices, testApiKey, waitFor, type ServicesHere } from "@telebus/testing";
import type { TestBackend } from "@telebus/testing/each-backend";
import pg from "pg";
import { z } from "zod";
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
  /** Its HTTP. */
  readonly url: string;
  /** What was asked for, oldest first. */
  readonly asked: readonly Asked[];
  /** What it has told everybody, oldest first. */
  readonly facts: readonly RawEvent[];
  /** Chats take part from now on. */
  connect(chats: readonly number[], type?: ChatType): Promise<void>;
  /** Somebody writes in a chat. */
  say(chat: number, message: SaidMessage): Promise<void>;
  /** The gateway hands over an update. */
  receive(update: ReceivedUpdate): Promise<void>;
  /** Somebody presses a button of a message that was asked for. */
  press(panel: Asked, label: string, person: number): Promise<void>;
  askedUntil(what: string, isThere: (asked: readonly Asked[]) => boolean): Promise<readonly Asked[]>;
  /** Tells the distributor how a call has ended. */
  end(call: Asked, outcome: CallOutcome): Promise<void>;
  startAnother(): Promise<ServicesHere>;
  /** All distributors stop, and another one starts. */
  restart(): Promise<void>;
  sql(text: string, values?: readonly unknown[]): Promise<readonly Record<string, unknown>[]>;
  stop(): Promise<void>;
}

export interface SaidMessage {
  readonly message_id: number;
  readonly text?: string;
  /** It is this command, as the gateway has read it, with what follows it. */
  readonly command?: string;
  readonly args?: string;
  readonly type?: ChatType;
  /** Who writes; in a private chat it is whose chat it is. */
  readonly person?: number;
  /** It was said before, and says this now. */
  readonly isEdit?: boolean;
  readonly [field: string]: unknown;
}

export type ReceivedUpdate = Omit<UpdateReceivedData, "bot" | "owner" | "update"> & {
  /** Where it is not the one that all others are of. */
  readonly bot?: number;
  /** What is in the update's field of that kind. */
  readonly content: object;
};

const Keyboard = z.object({
  inline_keyboard: z.array(z.array(z.object({ text: z.string(), callback_data: z.string() }))),
});

/** The buttons below a message that was asked for: what they say and what they send. */
export function buttonsOf({ params }: Asked): ReadonlyMap<string, string> {
  const rows = Keyboard.safeParse(params["reply_markup"]).data?.inline_keyboard ?? [];
  return new Map(rows.flat().map(({ text, callback_data }) => [text, callback_data]));
}

export async function startDistributorWorld(backend: TestBackend): Promise<DistributorWorld> {
  const databaseUrl = await backend.databaseUrl();
  const settings = {
    DATABASE_URL: databaseUrl,
    API_SECRET_KEY: testApiKey,
    ADMIN_USER_IDS: `${ADMINISTRATOR}`,
  };
  const running: ServicesHere[] = [];
  const start = async (): Promise<ServicesHere> => {
    const here = await runServices([configureService(distributor, settings)], backend);
    let stopping: Promise<void> | undefined;
    const one = { ...here, stop: () => (stopping ??= here.stop()) };
    running.push(one);
    return one;
  };
  const { ports, url } = await start();
  const asked: Asked[] = [];
  const facts: RawEvent[] = [];
  await ports.bus.subscribe({
    mode: "unordered",
    concurrency: 1,
    service: "observer",
    stream: "EVENTS",
    name: `facts-${Math.random().toString(36).slice(2)}`,
    receive: async (fact) => {
      facts.push(fact);
      return [];
    },
  });
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
  // What a copy says is compared word by word; aliases have a story of their own.
  await sql(`alter table distributor.hubs alter column policy set default '{"aliases": false}'`);
  let updates = 0;
  const receive = async ({ content, ...about }: ReceivedUpdate): Promise<void> => {
    const update = { update_id: ++updates, [about.kind]: content };
    const draft = UpdateReceived({ bot: BOT, ...about, owner: "distributor", update });
    await ports.bus.publish([begin(draft, { id: `${BOT}:${updates}`, source: "gateway", now: Date.now() })]);
  };
  return {
    url,
    asked,
    facts,
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
    receive,
    say: (chat, { command, args = "", person = chat, type = "private", isEdit = false, ...message }) =>
      receive({
        kind: `${isEdit ? "edited_" : ""}${type === "channel" ? "channel_post" : "message"}`,
        ...(command !== undefined && { command: { name: command, args } }),
        chat: { id: chat, type },
        ...(type !== "channel" && { person: { id: person } }),
        content: { ...(type !== "channel" && { from: { id: person } }), ...message },
      }),
    press: async (panel, label, person) => {
      const data = buttonsOf(panel).get(label);
      if (data === undefined) throw new Error(`there is no button ${label}`);
      const { chat = 0, chatType: type } = panel;
      const message = { message_id: 7_000, chat: { id: chat, type } };
      await receive({
        kind: "callback_query",
        chat: { id: chat, type },
        person: { id: person },
        content: { id: `press-${updates}`, from: { id: person }, message, data },
      });
    },
    askedUntil: async (what, isThere) => {
      // Other stories run at the same time.
      await waitFor(what, async () => isThere(asked), { timeoutMs: 25_000 });
      return asked;
    },
    end: async ({ id, bot, chat, lane, method, ref }, outcome) => {
      const draft = CallFinished({ bot, lane, method, chat, ref, origin: "distributor", call: id, outcome });
      await ports.bus.publish([begin(draft, { id: `${id}:finished`, source: "sender", now: Date.now() })]);
    },
    startAnother: start,
    restart: async () => {
      for (const one of running) await one.stop();
      await start();
    },
    sql,
    stop: async () => {
      await pool.end();
      for (const one of running) await one.stop();
    },
  };
}
