import { freePort, spawnService, waitFor, type SpawnedService } from "@telebus/testing";
import pg from "pg";
import { KEY, startTelegram } from "../admin/telegram.js";
import { startBackends, type Backends } from "../sender/ours.js";

const OTHERS = ["gateway", "distributor", "sender"] as const;

/** The services that a dashboard looks at, each its own process, on real servers. */
export interface Platform {
  /** Of admin: the dashboard, and what it passes on to the others. */
  readonly url: string;
  readonly pool: pg.Pool;
  readonly backends: Backends;
  /** @throws Error for what is no success */
  readonly api: (method: string, path: string, body?: unknown) => Promise<unknown>;
  stop(): Promise<void>;
}

/** Starts them with these bots, which a simulated Telegram knows. */
export async function startPlatform(bots: readonly number[]): Promise<Platform> {
  const telegram = await startTelegram(bots);
  const backends = await startBackends();
  const services = await startServices({ ...backends.env, ...telegram.env });
  const pool = new pg.Pool({ connectionString: backends.env["DATABASE_URL"], max: 1 });
  const url = services[0]?.url ?? "";
  const known = (): Promise<pg.QueryResult> => pool.query("select from admin.bots");
  await waitFor("the bots", async () => (await known()).rowCount === bots.length);
  return {
    url,
    pool,
    backends,
    api: (method, path, body) => callApi(`${url}${path}`, method, body),
    stop: async () => {
      await Promise.all(services.map((service) => service.stop()));
      await pool.end();
      await backends.stop();
      await telegram.stop();
    },
  };
}

/** @returns admin first */
async function startServices(env: Readonly<Record<string, string>>): Promise<readonly SpawnedService[]> {
  const ports = await Promise.all(OTHERS.map(() => freePort()));
  const apis = ports.map((port) => `http://127.0.0.1:${port}`).join();
  return Promise.all([
    spawnService("admin", { ...env, API_URLS: apis }),
    ...OTHERS.map((name, n) => spawnService(name, { ...env, PORT: String(ports[n]) })),
  ]);
}

async function callApi(address: string, method: string, body: unknown): Promise<unknown> {
  const answer = await fetch(address, {
    method,
    headers: { "x-api-key": KEY, ...(body !== undefined && { "content-type": "application/json" }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${address}: ${answer.status} ${text}`);
  const parsed: unknown = text === "" ? undefined : JSON.parse(text);
  return parsed;
}
