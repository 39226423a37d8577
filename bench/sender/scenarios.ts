import { readFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import type { Received } from "./messages.js";
import { startOurs, type Backends, type OurSender } from "./ours.js";
import { startTelegram, type Limits, type MeasuredTelegram } from "./programs.js";
import { race, warmUp, type RaceResult } from "./race.js";

export const ANSWER_MS = 30;
const NEWS = "News";
/** People who get replies while a broadcast runs, and one to warm up with. */
const OTHERS = 200;

let lastBot = 2_000_000;
export const newToken = (): string => `${++lastBot}:AAbenchmarkbenchmarkbenchmarkbenchmark`;

interface Stage {
  readonly telegram: MeasuredTelegram;
  readonly sender: OurSender;
}

/** Our sender before a Telegram of its own, which it has never met. */
async function onStage<T>(
  backends: Backends,
  options: { people: number; limits: Limits; bots?: number },
  play: (stage: Stage) => Promise<T>,
): Promise<T> {
  const tokens = Array.from({ length: options.bots ?? 1 }, newToken);
  const telegram = await startTelegram({ ...options, tokens, answerMs: ANSWER_MS });
  const sender = await startOurs(backends, {
    tokens,
    apiRoot: telegram.url,
    env: { SENDER_WAKE_UPS_PER_MINUTE: "1000" },
  });
  try {
    return await play({ telegram, sender });
  } finally {
    await sender.stop();
    await telegram.stop();
  }
}

export const ourRace = (backends: Backends, limits: Limits, destinations: number): Promise<RaceResult> =>
  onStage(backends, { people: destinations + OTHERS, limits }, ({ telegram, sender }) =>
    race(sender, telegram, { destinations, withinMs: destinations * 100 + 30_000 }),
  );

const acceptedOf = (received: readonly Received[]): readonly Received[] =>
  received.filter(({ code }) => code === 200);

const timesByChat = (received: readonly Received[]): Map<number, number> => {
  const times = new Map<number, number>();
  for (const { chat } of acceptedOf(received)) times.set(chat, (times.get(chat) ?? 0) + 1);
  return times;
};

/** What a kill -9 in the middle of a broadcast costs. */
export interface KillResult {
  readonly lost: number;
  readonly duplicated: number;
  /** Reported as such: nobody can say whether Telegram has them. */
  readonly unknown: number;
  /** From the kill to the next message that Telegram gets. */
  readonly goingAgainSeconds: number;
}

export const killed = (backends: Backends, destinations: number): Promise<KillResult> =>
  onStage(backends, { people: destinations, limits: "soft" }, async ({ telegram, sender }) => {
    await sender.publish(telegram.people.map((chat) => ({ chat, text: NEWS, lane: "bulk" })));
    const part = Math.floor(destinations * 0.4);
    await telegram.until("at 40 %", (received) => acceptedOf(received).length >= part, 120_000);
    const killedAt = Date.now();
    await sender.service.kill("SIGKILL");
    await sender.restart();
    const unknown = (): number =>
      [...sender.outcomes.values()].filter((status) => status === "unknown").length;
    const received = await telegram.until(
      "everything is sent or reported",
      (calls) => timesByChat(calls).size + unknown() >= destinations,
      120_000,
    );
    const times = timesByChat(received);
    const after = received.filter(({ at }) => at > killedAt + ANSWER_MS).map(({ at }) => at);
    return {
      lost: Math.max(0, destinations - times.size - unknown()),
      duplicated: [...times.values()].filter((count) => count > 1).length,
      unknown: unknown(),
      goingAgainSeconds: (Math.min(...after) - killedAt) / 1000,
    };
  });

export interface OrderResult {
  readonly chatsOutOfOrder: number;
  readonly seconds: number;
}

/** Several messages to each of some chats; each chat is refused once. */
export const inOrder = (backends: Backends, chats: number, messages: number): Promise<OrderResult> =>
  onStage(backends, { people: 1 + chats, limits: "soft" }, async ({ telegram, sender }) => {
    await warmUp(sender, telegram);
    const people = telegram.people.slice(1);
    await telegram.refuse({ chats: [...people], seconds: 1 });
    const startedAt = Date.now();
    const calls = Array.from({ length: messages }, (_, n) =>
      people.map((chat) => ({ chat, text: String(n), lane: "interactive" as const })),
    ).flat();
    await sender.publish(calls);
    const toThem = (all: readonly Received[]): readonly Received[] =>
      acceptedOf(all).filter(({ chat }) => people.includes(chat));
    const received = await telegram.until(
      "all have come",
      (all) => toThem(all).length >= calls.length,
      120_000,
    );
    const accepted = toThem(received);
    const isOutOfOrder = (chat: number): boolean => {
      const texts = accepted.filter((one) => one.chat === chat).map(({ text }) => Number(text));
      return texts.some((text, n) => text < (texts[n - 1] ?? 0));
    };
    return {
      chatsOutOfOrder: people.filter(isOutOfOrder).length,
      seconds: (Math.max(...accepted.map(({ at }) => at)) - startedAt) / 1000,
    };
  });

/** One chat is refused for a minute, in the middle of a broadcast. @returns seconds until all others have it */
export const oneRefused = (backends: Backends, destinations: number): Promise<number> =>
  onStage(backends, { people: destinations + 2, limits: "soft" }, async ({ telegram, sender }) => {
    await warmUp(sender, telegram);
    const [, refused = 0, ...others] = telegram.people;
    await telegram.refuse({ chats: [refused], seconds: 60 });
    const startedAt = Date.now();
    await sender.publish([refused, ...others].map((chat) => ({ chat, text: NEWS, lane: "bulk" })));
    const received = await telegram.until(
      "the others have it",
      (calls) => acceptedOf(calls).filter(({ text }) => text === NEWS).length >= others.length,
      120_000,
    );
    return (Math.max(...acceptedOf(received).map(({ at }) => at)) - startedAt) / 1000;
  });

/** How much a sender grows while so many calls wait. @returns MiB */
export const memoryGrowth = (backends: Backends, waiting: number): Promise<number> =>
  onStage(backends, { people: 1_000, limits: "soft" }, async ({ telegram, sender }) => {
    const batch = telegram.people.map((chat) => ({ chat, text: NEWS, lane: "bulk" as const }));
    await sender.publish(batch.slice(0, 100));
    await telegram.until("warm", (received) => received.length >= 60, 30_000);
    const before = await residentMiB(sender.service.pid);
    for (let n = 0; n < waiting; n += batch.length) await sender.publish(batch);
    await pause(3_000);
    return (await residentMiB(sender.service.pid)) - before;
  });

export interface CapacityResult {
  readonly callsPerSecond: number;
  /** CPU time of the sender for each call, in microseconds. */
  readonly cpuMicros: number;
  /** How many bots at 30 a second one core carries, by that. */
  readonly botsPerCore: number;
}

/** Many bots at their full rate in one process. */
export const capacity = (backends: Backends, bots: number, seconds: number): Promise<CapacityResult> =>
  onStage(backends, { people: 40 * (seconds + 1), limits: "soft", bots }, async ({ telegram, sender }) => {
    const ids = Array.from({ length: bots }, (_, n) => lastBot - n);
    const perBot = 30 * seconds;
    for (const chat of telegram.people.slice(0, perBot))
      await sender.publish(ids.map((bot) => ({ bot, chat, text: NEWS, lane: "relay" })));
    const total = bots * perBot;
    const count = async (): Promise<number> => (await telegram.received()).length;
    await telegram.until("going", (received) => received.length > total / 4, 120_000);
    const [firstCpu, firstAt, first] = [await cpuMicros(sender.service.pid), Date.now(), await count()];
    await telegram.until("nearly done", (received) => received.length > total * 0.75, 120_000);
    const [lastCpu, lastAt, last] = [await cpuMicros(sender.service.pid), Date.now(), await count()];
    const cpu = (lastCpu - firstCpu) / (last - first);
    return {
      callsPerSecond: Math.round(((last - first) / (lastAt - firstAt)) * 1000),
      cpuMicros: Math.round(cpu),
      botsPerCore: Math.floor(1_000_000 / cpu / 30),
    };
  });

async function residentMiB(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
}

/** Linux counts in ticks of 10 ms. */
async function cpuMicros(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10_000;
}
