import { setTimeout as pause } from "node:timers/promises";
import { onStage, type Stage } from "../fanout/stage.js";
import type { Copy } from "../fanout/arrivals.js";
import type { Backends } from "../sender/ours.js";

/** Chats that people write in. */
const SPEAKERS = 10;
const SETTLED_WITHIN_MS = 120_000;

/** What became of posts to many chats while distributor and sender were killed. */
export interface HubFindings {
  /** Posts by the chats that each should reach. */
  readonly expected: number;
  /** Neither with Telegram nor listed as unknown. */
  readonly lost: number;
  /** More than once in a chat. */
  readonly duplicated: number;
  /** Listed as such: nobody can say whether Telegram has them. */
  readonly unknown: number;
  /** Calls that had not ended when a sender was killed: as many may come twice. */
  readonly underWay: number;
  /** Before an earlier post of the same chat. */
  readonly outOfOrder: number;
  /** Rows of the graph that Telegram knows nothing of, and copies that the graph does not know, beyond the duplicates. */
  readonly disagreeing: number;
}

export const killedOnTheWay = (
  backends: Backends,
  { posts, chats, kills }: { posts: number; chats: number; kills: number },
): Promise<HubFindings> =>
  onStage(backends, { chats: [chats], limits: "open", keepsCopies: true }, async (stage) => {
    const isOver = new AbortController();
    let said = 0;
    const saying = (async () => {
      for (; said < posts; said++) {
        await stage.say(`Post ${said}`, { chat: said % SPEAKERS });
        // Enough at once that each kill hits some on their way, and none is left before the last.
        const isAhead = async (): Promise<boolean> => (await onTheirWay(stage)) >= 2 * SPEAKERS;
        while (!isOver.signal.aborted && (await isAhead())) await pause(50);
      }
    })();
    let underWay = 0;
    for (let n = 0; n < kills; n++) {
      await pause(500 + Math.random() * 1_500);
      const name = n % 2 === 0 ? "sender" : "distributor";
      if (name === "sender") underWay += await waiting(stage);
      await stage.kill(name);
    }
    isOver.abort();
    await saying;
    for (const deadline = Date.now() + SETTLED_WITHIN_MS; Date.now() < deadline; await pause(500))
      if ((await stored(stage)) === posts && (await onTheirWay(stage)) === 0) break;
    return { underWay, ...(await findings(stage, posts, chats)) };
  });

async function onTheirWay({ sql }: Stage): Promise<number> {
  const [row] = await sql("select count(*)::int as open from distributor.fan_outs where state <> 'done'");
  return Number(row?.["open"]);
}

async function stored({ sql }: Stage): Promise<number> {
  const [row] = await sql("select count(*)::int as posts from distributor.posts");
  return Number(row?.["posts"]);
}

/** Before the kill: what the sender has, at most. */
async function waiting({ sql }: Stage): Promise<number> {
  const [row] = await sql(`
    select coalesce(sum(f.asked - coalesce(e.ended, 0)), 0)::int as waiting
    from distributor.fan_outs f left join distributor.fan_out_ends e using (post, kind, hub)
    where f.state <> 'done'`);
  return Number(row?.["waiting"]);
}

async function findings(stage: Stage, posts: number, chats: number): Promise<Omit<HubFindings, "underWay">> {
  const copies = await stage.copies();
  const graph = await stage.sql(`
    select p.content -> 'params' ->> 'text' as text, m.chat, m.message
    from distributor.messages m join distributor.posts p on p.id = m.post where not m.is_source`);
  const missing = await stage.sql(`
    select p.content -> 'params' ->> 'text' as text, u.chat, u.is_unknown
    from distributor.undelivered u join distributor.posts p on p.id = u.post`);
  const placesOf = (rows: readonly Record<string, unknown>[]): ReadonlySet<string> =>
    new Set(rows.map(({ text, chat }) => `${String(text)} ${String(chat)}`));
  const has = new Set(copies.map(({ text, chat }) => `${text} ${chat}`));
  const unknown = placesOf(missing.filter(({ is_unknown }) => is_unknown === true));
  const known = placesOf(graph);
  const sent = new Set(copies.map(({ text, chat, message }) => `${text} ${chat} ${message}`));
  const expected = posts * (chats - 1);
  const accounted = new Set([...has, ...unknown]);
  const invented = graph.filter(
    ({ text, chat, message }) => !sent.has(`${String(text)} ${String(chat)} ${String(message)}`),
  );
  const forgotten = [...has].filter((place) => !known.has(place) && !unknown.has(place));
  return {
    expected,
    lost: expected - accounted.size,
    duplicated: copies.length - has.size,
    unknown: unknown.size,
    outOfOrder: outOfOrder(copies),
    disagreeing: invented.length + forgotten.length + (graph.length - known.size),
  };
}

/** Of each chat and speaker, posts that came for the first time after a later one. */
function outOfOrder(copies: readonly Copy[]): number {
  const latest = new Map<string, number>();
  const seen = new Set<string>();
  let count = 0;
  for (const { text, chat } of copies) {
    if (seen.has(`${text} ${chat}`)) continue;
    seen.add(`${text} ${chat}`);
    const place = Number(text.slice("Post ".length));
    const line = `${place % SPEAKERS} ${chat}`;
    if (place < (latest.get(line) ?? -1)) count++;
    else latest.set(line, place);
  }
  return count;
}
