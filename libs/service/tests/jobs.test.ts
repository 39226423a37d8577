import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { ChatRegistered, PermanentError, RetryAfterError } from "@telebus/contracts";
import { sql } from "drizzle-orm";
import { z } from "zod";
import {
  createJobs,
  createOutbox,
  defineJob,
  systemClock,
  type JobDefinition,
  type Jobs,
} from "../src/index.js";
import { openStorage, silent, tables, type Storage } from "./storage.js";

let storage: Storage;
beforeAll(async () => {
  storage = await openStorage();
});
afterAll(() => storage.end());

const cause = { id: "7:1", journeyId: "7:1" };

function runner(definitions: readonly JobDefinition[]): Jobs {
  const { bus, db } = storage;
  const ports = { bus, clock: systemClock, log: silent, source: "story" };
  const outbox = createOutbox(db, tables, ports);
  return createJobs(db, tables, definitions, { ...ports, service: "story", outbox, pollMs: 20 });
}

/** A kind of job that tells each run to `onRun`. */
function watched(
  kind: string,
  onRun: (word: string, attempt: number) => void | Promise<void>,
): JobDefinition {
  return defineJob(kind, z.object({ word: z.string() }), async ({ word }, { attempt }) => {
    await onRun(word, attempt);
    return [ChatRegistered({ bot: 1, chat: 2, type: "private" })];
  });
}

const count = async (from: "jobs" | "outbox"): Promise<number> => {
  const { rows } = await storage.db.session.execute(
    sql`select count(*)::int as n from story.${sql.identifier(from)}`,
  );
  return Number(rows[0]?.["n"]);
};

describe("jobs", () => {
  test("a job runs once, and its events are committed with its end", async () => {
    const runs: string[] = [];
    const jobs = runner([watched("greet", (word) => void runs.push(word))]);
    const before = await count("outbox");
    await jobs.enqueue({ id: "a", kind: "greet", payload: { word: "hello" }, cause });
    await jobs.enqueue({ id: "a", kind: "greet", payload: { word: "hello" }, cause });
    jobs.start();
    while ((await count("jobs")) > 0) await systemClock.sleep(5);
    await jobs.stop();
    expect(runs).toEqual(["hello"]);
    expect(await count("outbox")).toBe(before + 1);
  });

  test("a job that asks for more time gets it, and no attempt is counted", async () => {
    const attempts: number[] = [];
    const done = deferred();
    const jobs = runner([
      watched("later", (_word, attempt) => {
        attempts.push(attempt);
        if (attempts.length < 3) throw new RetryAfterError(1);
        done.resolve();
      }),
    ]);
    await jobs.enqueue({ id: "b", kind: "later", payload: { word: "x" }, cause });
    jobs.start();
    await done.promise;
    await jobs.stop();
    expect(attempts).toEqual([1, 1, 1]);
  });

  test("a job that can never succeed is put aside with its reason", async () => {
    const jobs = runner([
      watched("hopeless", () => {
        throw new PermanentError("no such film");
      }),
    ]);
    await jobs.enqueue({ id: "c", kind: "hopeless", payload: { word: "x" }, cause });
    await jobs.enqueue({ id: "d", kind: "hopeless", payload: { wrong: true }, cause });
    jobs.start();
    while ((await count("jobs")) > 0) await systemClock.sleep(5);
    await jobs.stop();
    const letters = await storage.bus.deadLetters();
    expect(letters.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining(["no such film", expect.stringContaining("job hopeless")]),
    );
  });

  test("a runner that stops puts its job back, and another goes on", async () => {
    const began = deferred();
    const finished: number[] = [];
    const slow = (isPatient: boolean) =>
      defineJob("slow", z.object({}), async (_payload, { signal, attempt }) => {
        began.resolve();
        if (!isPatient) {
          await new Promise((resolve) => signal.addEventListener("abort", resolve));
          throw new Error("given up");
        }
        finished.push(attempt);
        return [];
      });
    const first = runner([slow(false)]);
    await first.enqueue({ id: "e", kind: "slow", payload: {}, cause });
    first.start();
    await began.promise;
    await first.stop();
    const second = runner([slow(true)]);
    second.start();
    while ((await count("jobs")) > 0) await systemClock.sleep(5);
    await second.stop();
    expect(finished).toEqual([1]);
  });

  test("several runners share the jobs, and none is run by two", async () => {
    const runs = new Map<string, number>();
    const counting = watched("shared", async (word) => {
      runs.set(word, (runs.get(word) ?? 0) + 1);
    });
    const runners = [runner([counting]), runner([counting])];
    for (let n = 0; n < 40; n++)
      await runners[0]?.enqueue({ id: `f${n}`, kind: "shared", payload: { word: `${n}` }, cause });
    for (const jobs of runners) jobs.start();
    while ((await count("jobs")) > 0) await systemClock.sleep(5);
    await Promise.all(runners.map((jobs) => jobs.stop()));
    expect([...runs.values()]).toEqual(Array.from({ length: 40 }, () => 1));
  });
});

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve: () => resolve() };
}
