import type { CallOutcome, ChatType, RawEvent } from "@telebus/contracts";
import { configureService } from "@telebus/service";
import {
  buttonsOf,
  runServices,
  startStage,
  testApiKey,
  waitFor,
  type Asked,
  type HandedUpdate,
  type ServicesHere,
} from "@telebus/testing";
import type { TestBackend } from "@telebus/testing/each-backend";
import pg from "pg";
import { distributor } from "../src/index.js";

export { buttonsOf, type Asked };

const BOT = 1_000_001;
/** Of the platform. */
export const ADMINISTRATOR = 900;

/** A distributor as it runs; gateway and sender are played by the test. */
export interface DistributorWorld {
  /** Its HTTP. */
  readonly url: string;
  readonly ports: ServicesHere["ports"];
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
  /** A chat whose calls never end is behind soon, and what is said next waits for it: ends those nobody looked after. */
  endOthers(): Promise<void>;
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

export type ReceivedUpdate = Omit<HandedUpdate, "bot" | "owner"> & {
  /** Where it is not the one that all others are of. */
  readonly bot?: number;
};

export async function startDistributorWorld(backend: TestBackend): Promise<DistributorWorld> {
  const databaseUrl = await backend.databaseUrl();
  const settings = {
    DATABASE_URL: databaseUrl,
    API_SECRET_KEY: testApiKey,
    ADMIN_USER_IDS: `${ADMINISTRATOR}`,
  };
  const configured = configureService(distributor, settings);
  const stage = await startStage("distributor", configured, backend);
  const running: ServicesHere[] = [stoppedOnce(stage)];
  const start = async (): Promise<ServicesHere> => {
    const one = stoppedOnce(await runServices([configured], backend));
    running.push(one);
    return one;
  };
  const { asked } = stage;
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  const sql = async (text: string, values: readonly unknown[] = []) =>
    (await pool.query<Record<string, unknown>>(text, [...values])).rows;
  // What a copy says is compared word by word; aliases have a story of their own.
  await sql(`alter table distributor.hubs alter column policy set default '{"aliases": false}'`);
  const ended = new Set<string>();
  const end: DistributorWorld["end"] = async (call, outcome) => {
    ended.add(call.id);
    await stage.end(call, outcome);
  };
  const receive = async (update: ReceivedUpdate): Promise<void> => {
    await stage.receive({ bot: BOT, ...update });
  };
  return {
    url: stage.url,
    ports: stage.ports,
    asked,
    facts: stage.facts,
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
    press: (...given) => stage.press(...given),
    askedUntil: async (what, isThere) => {
      // Other stories run at the same time.
      await waitFor(what, async () => isThere(asked), { timeoutMs: 25_000 });
      return asked;
    },
    end,
    endOthers: async () => {
      const open = asked.filter(({ lane, id }) => lane === "relay" && !ended.has(id));
      for (const call of open) await end(call, { status: "expired" });
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

/** The first is stopped by itself or with all others. */
function stoppedOnce(here: ServicesHere): ServicesHere {
  let stopping: Promise<void> | undefined;
  return { ...here, stop: () => (stopping ??= here.stop()) };
}
