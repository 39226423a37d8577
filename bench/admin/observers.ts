import { setTimeout as sleep } from "node:timers/promises";
import { openLoop } from "../measure/load.js";
import { chatId, personId, type Size } from "./fill.js";

export interface Observed {
  readonly updatesPerSecond: number;
  readonly failed: number;
  /** Updates that the slowest observer had not handled yet, as seen every 5 s. */
  readonly lag: readonly number[];
  /** Until it had handled everything, after the last update. */
  readonly drainedMs: number;
}

interface Load {
  readonly gateway: string;
  readonly secret: string;
  readonly admin: string;
  readonly perSecond: number;
  readonly seconds: number;
  /** Of the updates, by the slowest observer. */
  readonly countKept: () => Promise<number>;
}

/** What people say, in chats at random, at this rate: how far behind are those who watch? */
export async function watchObservers(
  size: Size,
  { gateway, secret, admin, countKept, ...rate }: Load,
): Promise<Observed> {
  const lag: number[] = [];
  const watching = new AbortController();
  const watched = watch(admin, lag, watching.signal);
  const [bot = 0] = size.bots;
  const target = {
    origin: gateway,
    path: `/telegram/webhook/${bot}`,
    headers: { "content-type": "application/json", "x-telegram-bot-api-secret-token": secret },
    body: (n: number) => said(n, size),
  };
  const load = await openLoop(target, { ...rate, connections: 50 });
  const startedAt = Date.now();
  const wanted = rate.perSecond * rate.seconds - load.failed;
  while ((await countKept()) < wanted && Date.now() - startedAt < 120_000) await sleep(LOOK_MS);
  const drainedMs = Date.now() - startedAt;
  watching.abort();
  await watched;
  return { updatesPerSecond: load.perSecond, failed: load.failed, lag, drainedMs };
}

const WATCH_MS = 5_000;
const LOOK_MS = 250;

async function watch(admin: string, lag: number[], signal: AbortSignal): Promise<void> {
  for (;;) {
    const isOver = await sleep(WATCH_MS, false, { signal }).catch(() => true);
    if (isOver) return;
    lag.push(await largestLag(admin));
  }
}

/** Of admin's observers of updates. */
async function largestLag(admin: string): Promise<number> {
  const metrics = await (await fetch(`${admin}/metrics`)).text();
  const waiting = metrics.matchAll(/^telebus_consumer_lag\{[^}]*stream="UPDATES"[^}]*\} (\d+)/gm);
  return Math.max(0, ...Array.from(waiting, ([, count]) => Number(count)));
}

function said(n: number, { chats, people }: Size): string {
  const chat = Math.floor(Math.random() * (chats / 3)) * 3;
  const date = Math.floor(Date.now() / 1_000);
  const person = (n * 7_919) % people;
  return JSON.stringify({
    update_id: 1_000_000 + n,
    message: {
      message_id: 2_000_000 + n,
      date,
      from: { id: personId(person), is_bot: false, first_name: `Name ${person}`, language_code: "en" },
      chat: { id: chatId(chat), type: "supergroup", title: `Harbour ${chat}` },
      text: `The engine might compose elaborate pieces of music of any degree of complexity, word${n % 1000}`,
    },
  });
}
