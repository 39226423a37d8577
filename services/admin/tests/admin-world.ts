import { configureService, sealKeys, type Log } from "@telebus/service";
import { createSimulator, SimulatorControl } from "@telebus/telegram-sim";
import { startStage, testApiKey, type Stage } from "@telebus/testing";
import type { TestBackend } from "@telebus/testing/each-backend";
import pg from "pg";
import { admin } from "../src/index.js";

/** The bot of `BOT_TOKEN`; Telegram knows it. */
export const BOT = 1_000_001;
export const TOKEN = `${BOT}:AAadminadminadminadminadminadminadmin`;
/** Of `ADMIN_USER_IDS`. */
export const ADMINISTRATOR = 900;

/** The control plane as it runs, with a simulated Telegram; gateway, sender and the others are played by the test. */
export interface AdminWorld extends Stage {
  readonly telegram: SimulatorControl;
  readonly telegramUrl: string;
  /** Calls the HTTP API with the master key, or with the one given; a body is sent as JSON. */
  api(method: string, path: string, options?: ApiOptions): Promise<ApiAnswer>;
  sql(text: string, values?: readonly unknown[]): Promise<readonly Record<string, unknown>[]>;
}

interface ApiOptions {
  readonly body?: unknown;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ApiAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed where it is JSON, else the text. */
  readonly body: unknown;
}

export async function startAdminWorld(
  backend: TestBackend,
  settings: Readonly<Record<string, string>> = {},
  log?: Log,
): Promise<AdminWorld> {
  const simulator = createSimulator({ limitMode: "open" });
  await simulator.start();
  const telegram = new SimulatorControl(simulator.url);
  await telegram.addBot({ token: TOKEN, username: "first_bot", first_name: "First" });
  const databaseUrl = await backend.databaseUrl();
  const env: Readonly<Record<string, string>> & { API_SECRET_KEY: string; SEAL_KEY?: string } = {
    DATABASE_URL: databaseUrl,
    API_SECRET_KEY: testApiKey,
    ADMIN_USER_IDS: String(ADMINISTRATOR),
    BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: simulator.url,
    ...settings,
  };
  const stage = await startStage("admin", configureService(admin, env), backend, {
    sealKeys: sealKeys(env),
    ...(log && { log }),
  });
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  return {
    ...stage,
    telegram,
    telegramUrl: simulator.url,
    api: async (method, path, { body, key = testApiKey, headers = {} } = {}) => {
      const answer = await fetch(`${stage.url}${path}`, {
        method,
        headers: {
          "x-api-key": key,
          ...(body !== undefined && { "content-type": "application/json" }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      const isJson = /json/.test(answer.headers.get("content-type") ?? "");
      const parsed: unknown = isJson && text !== "" ? JSON.parse(text) : text;
      return { status: answer.status, headers: answer.headers, body: parsed };
    },
    sql: async (text, values = []) => (await pool.query<Record<string, unknown>>(text, [...values])).rows,
    stop: async () => {
      await pool.end();
      await stage.stop();
      await simulator.stop();
    },
  };
}
