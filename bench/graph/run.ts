import { performance } from "node:perf_hooks";
import { spawnService, waitFor } from "@telebus/testing";
import pg from "pg";
import { latencies } from "../measure/percentiles.js";
import { conditions, report } from "../measure/report.js";
import { startBackends } from "../sender/ours.js";

const isQuick = process.argv.includes("--quick");
const ROWS = isQuick ? 500_000 : 10_000_000;
const COPIES = 100;
const POSTS = ROWS / COPIES;
const CHATS = 100_000;
const AUTHORS = POSTS / 100;
const LOOKS = isQuick ? 2_000 : 10_000;
const BOT = 2_000_001;
const DAYS = ["yesterday", "today"] as const;

const backends = await startBackends();
// It makes its tables, and is not needed any more.
const distributor = await spawnService("distributor", {
  ...backends.env,
  API_SECRET_KEY: "benchmark-key-benchmark-key-benchmark",
});
const pool = new pg.Pool({ connectionString: backends.env["DATABASE_URL"], max: 1 });
const days = (): Promise<pg.QueryResult> =>
  pool.query("select from pg_inherits where inhparent = 'distributor.messages'::regclass");
await waitFor("the tables of the days", async () => (await days()).rowCount === 4);
await distributor.stop();

/** Half of the posts were said yesterday. */
async function fill(): Promise<void> {
  for (const [n, day] of DAYS.entries()) {
    const [first, last] = [(POSTS / 2) * n, (POSTS / 2) * (n + 1) - 1];
    const at = `('${day}'::timestamp at time zone 'UTC' + interval '1 second')`;
    await pool.query(
      `insert into distributor.posts (at, id, bot, source, author, content)
       select ${at}, post, $1, post % ${CHATS}, post % ${AUTHORS}, '{"kind":"text","method":"sendMessage","params":{"text":"Hi"}}'
       from generate_series($2::bigint, $3::bigint) post`,
      [BOT, first, last],
    );
    await pool.query(
      `insert into distributor.messages (post_at, post, bot, chat, message)
       select ${at}, post, $1, (post * 37 + copy) % ${CHATS}, post * ${COPIES} + copy
       from generate_series($2::bigint, $3::bigint) post, generate_series(0, ${COPIES - 1}) copy`,
      [BOT, first, last],
    );
  }
  await pool.query("vacuum analyze distributor.messages");
  await pool.query("vacuum analyze distributor.posts");
}

/** Asks the same of many random posts. @throws Error where an answer is not what it should be */
async function times(text: string, valuesOf: (post: number) => readonly number[], rows: number) {
  const took: number[] = [];
  for (let n = 0; n < LOOKS; n++) {
    const post = Math.floor(Math.random() * POSTS);
    const startedAt = performance.now();
    const { rowCount } = await pool.query(text, [...valuesOf(post)]);
    took.push(performance.now() - startedAt);
    if (rowCount !== rows) throw new Error(`${rowCount} rows, not ${rows}`);
  }
  return latencies(took);
}

const startedAt = performance.now();
await fill();
const filledSeconds = Math.round((performance.now() - startedAt) / 1000);
const copyOf = (post: number): readonly number[] => {
  const copy = Math.floor(Math.random() * COPIES);
  return [(post * 37 + copy) % CHATS, post * COPIES + copy, BOT];
};
const lookUp = await times(
  `select post_at, post, item from distributor.messages where chat = $1 and message = $2 and bot = $3
   order by post_at desc limit 1`,
  copyOf,
  1,
);
const copies = await times(
  "select chat, thread, message from distributor.messages where post = $1 and not is_source",
  (post) => [post],
  COPIES,
);
const byAuthor = await times(
  `select at, id from distributor.posts where bot = $1 and author = $2
   and at >= 'today'::timestamp at time zone 'UTC'`,
  (post) => [BOT, post % AUTHORS],
  POSTS / 2 / AUTHORS,
);
const [{ size, name } = { size: 0, name: "" }] = (
  await pool.query<{ size: number; name: string }>(
    `select pg_total_relation_size(inhrelid)::float8 as size, inhrelid::regclass::text as name
     from pg_inherits where inhparent = 'distributor.messages'::regclass order by 1 desc limit 1`,
  )
).rows;
const droppedAt = performance.now();
await pool.query(`drop table ${name}`);
const dropMs = Math.round(performance.now() - droppedAt);
await pool.end();
await backends.stop();

report({
  bench: "graph",
  conditions: conditions({ isQuick, rows: ROWS, copiesOfAPost: COPIES, ...backends.versions }),
  figures: {
    "which message is this": lookUp,
    "all copies of a post": copies,
    "what an author has said today": byAuthor,
    "a day dropped (ms)": dropMs,
    "its size (MiB)": Math.round(size / 1024 ** 2),
    "filled in (s)": filledSeconds,
  },
  targets: [
    { name: "which message is this, p99 (ms)", is: lookUp.p99Ms, atMost: 2 },
    { name: "all copies of a post, p99 (ms)", is: copies.p99Ms, atMost: 2 },
    { name: "what an author has said today, p99 (ms)", is: byAuthor.p99Ms, atMost: 2 },
    { name: "a day dropped (ms)", is: dropMs, atMost: 1_000 },
  ],
});
