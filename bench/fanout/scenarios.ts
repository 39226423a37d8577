import { setTimeout as pause } from "node:timers/promises";
import { cpuSecondsByProgram, residentMiB } from "../measure/programs.js";
import type { Stage } from "./stage.js";

/** A post to very many chats. */
export interface Broadcast {
  /** From the update in the stream to the first call. */
  readonly firstSendMs: number;
  readonly perSecond: number;
  /** CPU time for each delivery in microseconds, by program. */
  readonly cpuMicros: Readonly<Record<string, number>>;
  /** Of both cores, in percent, by program. */
  readonly cpuShare: Readonly<Record<string, number>>;
  /** Of the largest distributor, its highest over its first. */
  readonly growthMiB: number;
  /** Most calls that waited for their end at once. */
  readonly mostWaiting: number;
  /** Rows that keep what has still to be done, at most. */
  readonly mostRows: number;
  readonly repeated: number;
  /** Copies of which the graph has no row, and rows of which there is no copy. */
  readonly graphOff: number;
}

export async function broadcast(stage: Stage, chats: number, text: string): Promise<Broadcast> {
  const { sql, distributors } = stage;
  const before = distributors.map(({ pid }) => residentMiB(pid));
  const cpuBefore = cpuSecondsByProgram();
  const saidAt = await stage.say(text);
  let [growthMiB, mostWaiting, mostRows] = [0, 0, 0];
  const isOver = new AbortController();
  const watching = (async () => {
    while (!isOver.signal.aborted) {
      const grown = distributors.map(({ pid }, n) => residentMiB(pid) - (before[n] ?? 0));
      growthMiB = Math.max(growthMiB, ...grown);
      const { waiting, rows } = await storage(sql);
      [mostWaiting, mostRows] = [Math.max(mostWaiting, waiting), Math.max(mostRows, rows)];
      await pause(500);
    }
  })();
  const arrived = await stage.until(text, chats - 1, chats * 20 + 30_000);
  const seconds = (arrived.lastAt - saidAt) / 1000;
  const cpu = [...cpuSecondsByProgram()].map(
    ([name, used]) => [name, used - (cpuBefore.get(name) ?? 0)] as const,
  );
  isOver.abort();
  await watching;
  await stage.settled();
  const [graph] = await sql(
    `select count(*)::int as copies from distributor.messages
     where not is_source and post = (select max(post) from distributor.messages where bot = $1)`,
    [stage.bots[0]],
  );
  const { repeated } = (await stage.arrivals()).posts.find((post) => post.text === text) ?? arrived;
  return {
    firstSendMs: arrived.firstAt - saidAt,
    perSecond: Math.round((chats - 1) / seconds),
    cpuMicros: Object.fromEntries(cpu.map(([name, used]) => [name, Math.round((used / chats) * 1_000_000)])),
    cpuShare: Object.fromEntries(cpu.map(([name, used]) => [name, Math.round((used / seconds / 2) * 100)])),
    growthMiB: Math.round(growthMiB),
    mostWaiting,
    mostRows,
    repeated,
    graphOff: Math.abs(Number(graph?.["copies"]) - (chats - 1)),
  };
}

async function storage(sql: Stage["sql"]): Promise<{ waiting: number; rows: number }> {
  const [row] = await sql(`
    select coalesce(sum(f.asked - coalesce(e.ended, 0)), 0)::int as waiting, count(*)::int + (select count(*)::int from distributor.laggards) as rows
    from distributor.fan_outs f left join distributor.fan_out_ends e using (post, kind, hub)
    where f.state <> 'done'`);
  return { waiting: Number(row?.["waiting"]), rows: Number(row?.["rows"]) };
}

/** What a pause does to a post on its way. */
export interface Paused {
  /** From the pause to the last call before the post goes on. */
  readonly lastSendAfterMs: number;
  /** Calls that waited for their end a second later. */
  readonly stillWaiting: number;
  /** Chats that had it all in the end, of those that should. */
  readonly missing: number;
}

export async function paused(stage: Stage, bot: number, chats: number): Promise<Paused> {
  const text = "Paused on its way";
  await stage.say(text, { bot });
  await stage.until(text, Math.floor(chats / 4), 60_000);
  const pausedAt = Date.now();
  await stage.sql("update distributor.hubs set paused_at = now() where bot = $1", [bot]);
  await pause(1_000);
  const { waiting } = await storage(stage.sql);
  await pause(1_000);
  const { lastAt } = await stage.until(text, 1, 1_000);
  await stage.sql("update distributor.hubs set paused_at = null where bot = $1", [bot]);
  await stage.until(text, chats - 1, 60_000);
  const { posts } = await stage.arrivals();
  const has = posts.find((post) => post.text === text)?.chats ?? 0;
  await stage.settled();
  return { lastSendAfterMs: Math.max(0, lastAt - pausedAt), stillWaiting: waiting, missing: chats - 1 - has };
}

/** Ten posts that are said at the same moment in ten chats. */
export interface Together {
  /** Between the first and the last of them to be half done, by the time all took. */
  readonly halfSpread: number;
  /** The same of their ends. */
  readonly endSpread: number;
}

export async function together(stage: Stage, bot: number, chats: number): Promise<Together> {
  const texts = Array.from({ length: 10 }, (_, n) => `One of ten: ${n}`);
  const saidAt = Date.now();
  await Promise.all(texts.map((text, chat) => stage.say(text, { bot, chat })));
  for (const text of texts) await stage.until(text, chats - 1, 60_000);
  const posts = (await stage.arrivals()).posts.filter(({ text }) => texts.includes(text));
  const spread = (times: readonly number[]): number => Math.max(...times) - Math.min(...times);
  const took = Math.max(...posts.map(({ lastAt }) => lastAt)) - saidAt;
  await stage.settled();
  return {
    halfSpread: Number((spread(posts.map(({ halfAt }) => halfAt)) / took).toFixed(3)),
    endSpread: Number((spread(posts.map(({ lastAt }) => lastAt)) / took).toFixed(3)),
  };
}

/** A post to all chats of a bot that Telegram limits. @returns seconds from the post to the last copy, and refusals */
export async function limited(stage: Stage, chats: number): Promise<{ seconds: number; refused: number }> {
  const saidAt = await stage.say("At Telegram's pace");
  const { lastAt } = await stage.until("At Telegram's pace", chats, chats * 50 + 30_000);
  return { seconds: (lastAt - saidAt) / 1000, refused: (await stage.arrivals()).refused };
}
