import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import type { Order } from "./contender.js";
import { Received, type Refuse } from "./messages.js";

/** Telegram under measurement. */
export interface MeasuredTelegram {
  readonly url: string;
  /** Ids of the people who have said /start, to every bot. */
  readonly people: readonly number[];
  received(): Promise<readonly Received[]>;
  refuse(what: Refuse["refuse"]): Promise<void>;
  /** Asks until the condition holds. @returns everything received. @throws Error when that takes too long */
  until(
    what: string,
    holds: (received: readonly Received[]) => boolean,
    withinMs: number,
  ): Promise<readonly Received[]>;
  stop(): Promise<void>;
}

export type Limits = "soft" | "hold" | "hard" | "open";

const Origin = z.object({ origin: z.string(), people: z.array(z.number()).default([]) });
const Answer = z.object({ received: z.array(Received) });
const ASK_EVERY_MS = 200;

/** @param options `answerMs`: how long each answer takes */
export async function startTelegram(options: {
  readonly tokens: readonly string[];
  readonly people: number;
  readonly limits: Limits;
  readonly answerMs: number;
}): Promise<MeasuredTelegram> {
  const child = start("telegram", {
    TOKENS: options.tokens.join(","),
    PEOPLE: String(options.people),
    LIMITS: options.limits,
    ANSWER_MS: String(options.answerMs),
  });
  const { origin, people } = Origin.parse(await answerOf(child));
  const ask = async (question: object): Promise<readonly Received[]> => {
    child.send(question);
    return Answer.parse(await answerOf(child)).received;
  };
  const received = () => ask({});
  return {
    url: origin,
    people,
    received,
    refuse: async (what) => void (await ask({ refuse: what })),
    until: async (what, holds, withinMs) => {
      for (const deadline = Date.now() + withinMs; ;) {
        const calls = await received();
        if (holds(calls)) return calls;
        if (Date.now() > deadline) throw new Error(`after ${withinMs} ms, still not ${what}`);
        await pause(ASK_EVERY_MS);
      }
    },
    stop: () => end(child),
  };
}

/** A contender's program, as it is ordered about. */
export interface Contender {
  order(order: Order): void;
  stop(): Promise<void>;
}

export async function startPeer(name: string, env: Readonly<Record<string, string>>): Promise<Contender> {
  const child = start(`peers/${name}`, env);
  Origin.parse(await answerOf(child));
  return { order: (order) => child.send(order), stop: () => end(child) };
}

const start = (name: string, env: Readonly<Record<string, string>>): ChildProcess =>
  fork(new URL(`./${name}.js`, import.meta.url), {
    env: { ...process.env, ...env },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });

async function answerOf(child: ChildProcess): Promise<unknown> {
  const ended = new AbortController();
  const exit = once(child, "exit", { signal: ended.signal }).then(() => {
    throw new Error("a measured program has ended");
  });
  exit.catch(() => undefined); // Taken back when the answer was first.
  try {
    const [answer]: unknown[] = await Promise.race([once(child, "message"), exit]);
    return answer;
  } finally {
    ended.abort();
  }
}

async function end(child: ChildProcess): Promise<void> {
  const exited = once(child, "exit");
  child.kill("SIGKILL");
  await exited;
}
