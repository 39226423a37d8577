import { setTimeout as pause } from "node:timers/promises";
import { latencies } from "../measure/percentiles.js";
import type { Received } from "./messages.js";
import type { Contender, MeasuredTelegram } from "./programs.js";

export interface RaceResult {
  /** From the order to the acceptance of the last message of the broadcast. */
  readonly seconds: number;
  /** Refused with 429. */
  readonly refused: number;
  /** Of a reply, from when it was due to when the server had it. */
  readonly replyP50Ms: number;
  readonly replyP99Ms: number;
}

const SECOND_MS = 1000;
const NEWS = "News";

/**
 * A broadcast to so many people, and a reply each second to somebody else, until everything was accepted.
 * @param withinMs for the whole broadcast
 */
export async function race(
  contender: Contender,
  telegram: MeasuredTelegram,
  { destinations, withinMs }: { destinations: number; withinMs: number },
): Promise<RaceResult> {
  await warmUp(contender, telegram);
  const audience = telegram.people.slice(1, 1 + destinations);
  const others = telegram.people.slice(1 + destinations);
  const startedAt = Date.now();
  contender.order({ broadcast: { chats: [...audience], text: NEWS } });
  const isOver = new AbortController();
  const replying = reply(contender, others, startedAt, isOver.signal);
  const accepted = (received: readonly Received[]): Received[] => received.filter(({ code }) => code === 200);
  await telegram.until(
    "everybody has the news",
    (received) => accepted(received).filter(({ text }) => text === NEWS).length >= destinations,
    withinMs,
  );
  isOver.abort();
  const due = await replying;
  const received = await telegram.until(
    "every reply has come",
    (calls) => {
      const texts = new Set(accepted(calls).map(({ text }) => text));
      return [...due.keys()].every((text) => texts.has(text));
    },
    60_000,
  );
  const arrivals = accepted(received);
  const news = arrivals.filter(({ text }) => text === NEWS);
  const waits = arrivals.flatMap(({ text, at }) => {
    const dueAt = due.get(text);
    return dueAt === undefined ? [] : [at - dueAt];
  });
  const { p50Ms, p99Ms } = latencies(waits);
  return {
    seconds: (Math.max(...news.map(({ at }) => at)) - startedAt) / SECOND_MS,
    refused: received.filter(({ code }) => code === 429).length,
    replyP50Ms: p50Ms,
    replyP99Ms: p99Ms,
  };
}

/** One message before what is measured, so that connections and code are warm; then the bucket fills up again. */
export async function warmUp(contender: Contender, telegram: MeasuredTelegram): Promise<void> {
  contender.order({ reply: { chat: telegram.people[0] ?? 0, text: "Warm up" } });
  await telegram.until("warm", (received) => received.length > 0, 30_000);
  await pause(2 * SECOND_MS);
}

/** @returns when each text was due */
async function reply(
  contender: Contender,
  chats: readonly number[],
  startedAt: number,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, number>> {
  const due = new Map<string, number>();
  for (let n = 1; !signal.aborted; n++) {
    const dueAt = startedAt + n * SECOND_MS;
    const isDue = await pause(Math.max(0, dueAt - Date.now()), true, { signal }).catch(() => false);
    const chat = chats[n % chats.length];
    if (!isDue || chat === undefined) break;
    due.set(`Reply ${n}`, Date.now());
    contender.order({ reply: { chat, text: `Reply ${n}` } });
  }
  return due;
}
