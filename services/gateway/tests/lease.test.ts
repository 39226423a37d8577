import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { UnavailableError } from "@telebus/contracts";
import { createLog, systemClock } from "@telebus/service";
import type { State } from "@telebus/state";
import { waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { randomUUID } from "node:crypto";
import { createLeases } from "../src/lease.js";

const TTL_MS = 1_500;
const log = createLog({ level: "silent" });

/** One who wants to work alone; when they did is noted. */
interface Worker {
  readonly isAtWork: () => boolean;
  readonly turns: () => number;
  /** The state store is out of their reach. */
  cut(): void;
  stop(): Promise<void>;
}

describeOnEachBackend("a lease", (backend) => {
  let key: string;
  let workers: Worker[];
  let together: boolean;
  beforeEach(() => {
    key = `lease:${randomUUID()}`;
    workers = [];
    together = false;
  });
  afterEach(async () => {
    for (const worker of workers) await worker.stop();
  });

  const begin = async (): Promise<Worker> => {
    let isCut = false;
    const state = await backend.createState();
    const reached: State = {
      ...state,
      compareAndSet: async (...args) => {
        if (isCut) throw new UnavailableError("state");
        return state.compareAndSet(...args);
      },
    };
    const stopping = new AbortController();
    let isAtWork = false;
    let turns = 0;
    const done = createLeases({ state: reached, clock: systemClock, log, ttlMs: TTL_MS }).hold(
      key,
      async (signal) => {
        if (workers.some((worker) => worker.isAtWork())) together = true;
        isAtWork = true;
        turns++;
        await systemClock.sleep(60_000, signal);
        isAtWork = false;
      },
      stopping.signal,
    );
    const worker: Worker = {
      isAtWork: () => isAtWork,
      turns: () => turns,
      cut: () => {
        isCut = true;
      },
      stop: async () => {
        stopping.abort();
        await done;
      },
    };
    workers.push(worker);
    return worker;
  };
  const untilAtWork = (worker: Worker): Promise<boolean> => waitFor("at work", () => worker.isAtWork());

  test("is held by one at a time, for as long as they want; when they go, another has it soon", async () => {
    const first = await begin();
    await untilAtWork(first);
    const second = await begin();
    const third = await begin();
    await systemClock.sleep(2 * TTL_MS);
    expect([first.turns(), second.turns(), third.turns()]).toEqual([1, 0, 0]);
    await first.stop();
    await waitFor("one of the others at work", () => second.isAtWork() || third.isAtWork());
    expect(second.turns() + third.turns()).toBe(1);
    expect(together).toBe(false);
  });

  test("is over for a holder who cannot renew it before another gets it", async () => {
    const first = await begin();
    await untilAtWork(first);
    const second = await begin();
    first.cut();
    await untilAtWork(second);
    expect(first.isAtWork()).toBe(false);
    expect(together).toBe(false);
  });

  test("is over for a holder to whom it was lost, and comes back when it is free", async () => {
    const first = await begin();
    await untilAtWork(first);
    const state = await backend.createState();
    await state.set(key, "somebody else", { ttlMs: TTL_MS });
    await waitFor("the work given up", () => !first.isAtWork());
    await untilAtWork(first);
    expect(first.turns()).toBe(2);
  });
});
