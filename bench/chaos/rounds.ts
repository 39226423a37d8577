import { readFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { waitFor, type SpawnedService, type TestServer } from "@telebus/testing";
import { z } from "zod";
import type { Backends } from "../sender/ours.js";
import { longestSilence } from "./findings.js";
import { onStage, type Aftermath, type Stage } from "./stage.js";

/** Traffic between one blow and the next. */
const BREATH_MS = 4_000;
const FREEZE_MS = 20_000;

/** What the loss of a sender did, again and again. */
export interface LossOfSender extends Aftermath {
  /** The longest silence of any bot after each loss, in seconds. */
  readonly played: readonly number[];
}

/** Kills one of the senders with signal 9 in the middle of traffic, and starts another in its place. */
export const killed = (backends: Backends, times: number): Promise<LossOfSender> =>
  onStage(backends, (stage) =>
    repeatedly(times, async () => {
      const [victim, caller] = await busiest(stage);
      const at = Date.now();
      stage.losses.push({ caller, at });
      await victim.kill("SIGKILL");
      stage.senders.splice(stage.senders.indexOf(victim), 1, await stage.startSender());
      await pause(BREATH_MS);
      return longestSilence(await stage.telegram.received(), at, caller);
    }),
  );

/** Lets one of the senders stand still for a while, as a machine out of memory does, and go on. */
export const frozen = (backends: Backends, times: number): Promise<LossOfSender> =>
  onStage(backends, (stage) =>
    repeatedly(times, async () => {
      const [victim, caller] = await busiest(stage);
      const at = Date.now();
      stage.losses.push({ caller, at });
      await victim.kill("SIGSTOP");
      await pause(FREEZE_MS);
      const silence = longestSilence(await stage.telegram.received(), at, caller);
      await victim.kill("SIGCONT");
      await pause(BREATH_MS);
      return silence;
    }),
  );

async function repeatedly(times: number, act: () => Promise<number>): Promise<readonly number[]> {
  const results: number[] = [];
  for (let n = 0; n < times; n++) results.push(await act());
  return results;
}

/** The sender that has spoken last, and the name it calls itself by. */
async function busiest({ telegram, senders }: Stage): Promise<readonly [SpawnedService, string]> {
  const caller = (await telegram.received()).at(-1)?.caller ?? "";
  const names = await Promise.all(senders.map(nameOf));
  const victim = senders[names.indexOf(caller)];
  if (victim === undefined) throw new Error("the last call came from none of the senders");
  return [victim, caller];
}

const NAME = /telebus-sender\/[\w-]+/;

/** As it logged it when it started. */
function nameOf({ logs }: SpawnedService): Promise<string> {
  return waitFor("a sender with a name", () => logs.map((line) => NAME.exec(line)?.[0]).find((name) => name));
}

/** What it was like while a server was away. */
export interface Outage {
  /** Readiness said so, and named it. */
  readonly wasNamed: boolean;
  /** From its return until all senders were ready again, in seconds. */
  readonly readyAgainSeconds: number;
  /** Growth of the larger sender in the meantime, in MiB. */
  readonly growthMiB: number;
  /** Senders that ended. */
  readonly ended: number;
}

/** Stops a server under load, and brings it back with its data. */
export const away = (
  backends: Backends,
  name: keyof Backends["servers"],
  awayMs: number,
): Promise<Aftermath & { readonly played: Outage }> =>
  onStage(backends, async ({ senders, losses }) => {
    const server: TestServer = backends.servers[name];
    await pause(BREATH_MS);
    const before = await Promise.all(senders.map(residentMiB));
    const callers = await Promise.all(senders.map(nameOf));
    losses.push(...callers.map((caller) => ({ caller, at: Date.now() })));
    await server.kill();
    const [wasNamed] = await Promise.all([isNamed(senders, name, awayMs), pause(awayMs)]);
    await server.restart();
    const backAt = Date.now();
    await waitFor("ready again", async () => (await Promise.all(senders.map(isReady))).every(Boolean), {
      timeoutMs: 60_000,
      everyMs: 100,
    });
    const readyAgainSeconds = (Date.now() - backAt) / 1000;
    await pause(BREATH_MS);
    const after = await Promise.all(senders.map(residentMiB));
    const growth = after.map((mib, n) => mib - (before[n] ?? 0));
    return {
      wasNamed,
      readyAgainSeconds,
      growthMiB: Math.round(Math.max(...growth)),
      ended: after.filter(Number.isNaN).length,
    };
  });

const isReady = ({ url }: SpawnedService): Promise<boolean> =>
  fetch(`${url}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  );

/** As readiness calls them. */
const NAMES = { NATS: "bus", PostgreSQL: "sender database", Redis: "state" } as const;

const Readiness = z.object({ dependencies: z.array(z.object({ name: z.string(), ok: z.boolean() })) });

/** Whether every sender's readiness comes to say that this server is away. */
async function isNamed(
  senders: readonly SpawnedService[],
  server: keyof typeof NAMES,
  withinMs: number,
): Promise<boolean> {
  const says = async ({ url }: SpawnedService): Promise<boolean> => {
    const answer = await fetch(`${url}/health/ready`);
    const { dependencies } = Readiness.parse(await answer.json());
    return !answer.ok && dependencies.some(({ name, ok }) => name === NAMES[server] && !ok);
  };
  return waitFor("named", async () => (await Promise.all(senders.map(says))).every(Boolean), {
    timeoutMs: withinMs,
    everyMs: 200,
  }).catch(() => false);
}

/** @returns NaN where the process is gone */
async function residentMiB({ pid }: SpawnedService): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) / 1024;
}
