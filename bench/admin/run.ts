import { spawnService, waitFor } from "@telebus/testing";
import pg from "pg";
import { conditions, report } from "../measure/report.js";
import { startBackends } from "../sender/ours.js";
import { timeCalls } from "./calls.js";
import { fillJourneys } from "./fill-journeys.js";
import { fill, sizeOf } from "./fill.js";
import { watchObservers } from "./observers.js";
import { KEY, SECRET, startTelegram } from "./telegram.js";

const isQuick = process.argv.includes("--quick");
const CALLS = isQuick ? 30 : 200;
const RATE = 1_000;
const SECONDS = isQuick ? 15 : 60;
const size = sizeOf(isQuick);

const telegram = await startTelegram(size.bots);
const backends = await startBackends();
const env = { ...backends.env, ...telegram.env };
const admin = await spawnService("admin", env);
const pool = new pg.Pool({ connectionString: backends.env["DATABASE_URL"], max: 1 });
const bots = (): Promise<pg.QueryResult> => pool.query("select from admin.bots");
await waitFor("the bots", async () => (await bots()).rowCount === size.bots.length);
const filledAt = performance.now();
await fill(pool, size);
await fillJourneys(pool, size);
const filledSeconds = Math.round((performance.now() - filledAt) / 1_000);

const calls = await timeCalls(admin.url, KEY, size, CALLS);
const gateway = await spawnService("gateway", env);
const load = { gateway: gateway.url, secret: SECRET, admin: admin.url, perSecond: RATE, seconds: SECONDS };
/** How many of the updates the observer that has kept the fewest has kept: the archive, or the journeys. */
const countKept = async (): Promise<number> => {
  const { rows } = await pool.query(
    `
    select least(
      (select count(*) from admin.messages where message >= 2000000),
      (select count(*) from admin.journey_steps where type = 'gateway.update.received.v1' and at >= $1)
    )::integer as kept`,
    [begunAt],
  );
  return Number(rows[0]?.kept);
};
const begunAt = new Date();
const observed = await watchObservers(size, { ...load, countKept });
const lost = RATE * SECONDS - observed.failed - (await countKept());

await gateway.stop();
await admin.stop();
await pool.end();
await backends.stop();
await telegram.stop();

const slowest = Math.max(...Object.values(calls).map(({ p95Ms }) => p95Ms));
report({
  bench: "admin",
  conditions: conditions({ isQuick, ...size, bots: size.bots.length, ...backends.versions }),
  figures: { ...calls, observers: observed, "filled in (s)": filledSeconds },
  targets: [
    { name: "p95 of the slowest call (ms)", is: slowest, atMost: 200 },
    {
      name: `updates behind at ${RATE} per second, at most`,
      is: Math.max(0, ...observed.lag),
      atMost: 2 * RATE,
    },
    { name: "caught up after the last update (ms)", is: observed.drainedMs, atMost: 10_000 },
    { name: "updates that were refused", is: observed.failed, atMost: 0 },
    { name: "updates that archive or journeys lack", is: lost, atMost: 0 },
  ],
  lost,
});
