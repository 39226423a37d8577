import { randomUUID } from "node:crypto";
import type { RawEvent } from "@telebus/contracts";
import { asUnavailable, createLoop, type BackgroundTask, type Clock, type Log } from "@telebus/service";
import { countOf } from "../domain/flow-count.js";
import { FlowMinutes } from "../domain/flow-minutes.js";
import type { JourneyStep } from "../domain/journey-step.js";
import { FlowWindow } from "../domain/flow-window.js";
import type { FlowStore } from "../flow-store.js";

/** Counts what passes by. It is for looking at: what a process that dies had not told yet is not counted. */
export interface FlowCounting extends BackgroundTask {
  note(step: JourneyStep, event: RawEvent): void;
}

interface Deps {
  readonly flow: FlowStore;
  readonly clock: Clock;
  readonly log: Log;
}

const EVERY_MS = 1_000;
const MINUTES_EVERY_MS = 5_000;
const PRUNE_EVERY_MS = 600_000;
/** Older ones are caught up with: they happened, and not now. */
const NOW_MS = 60_000;

export function countFlow({ flow, clock, log }: Deps): FlowCounting {
  const process = randomUUID();
  const seconds = new FlowWindow();
  const minutes = new FlowMinutes();
  let wasEmpty = true;
  let keptAt = 0;
  let prunedAt = clock.now();

  const tell = async (): Promise<void> => {
    const sums = seconds.sums(clock.now());
    // While nothing happens nothing is written either.
    if (sums.length > 0 || !wasEmpty) await asUnavailable(flow.tell(process, sums));
    wasEmpty = sums.length === 0;
  };
  const keepMinutes = async (): Promise<void> => {
    const rows = minutes.take();
    await asUnavailable(flow.add(rows)).catch((error: unknown) => {
      minutes.giveBack(rows);
      throw error;
    });
  };
  const turn = async (): Promise<boolean> => {
    await tell();
    const now = clock.now();
    if (now - keptAt >= MINUTES_EVERY_MS) {
      keptAt = now;
      await keepMinutes();
    }
    if (now - prunedAt >= PRUNE_EVERY_MS) {
      prunedAt = now;
      await flow.prune();
    }
    return false;
  };
  const loop = createLoop({ name: "flow", pollMs: EVERY_MS, clock, log, turn });
  return {
    name: "flow",
    note: (step, event) => {
      const count = countOf(step, event);
      if (count === undefined) return;
      minutes.add(count, step.at);
      const now = clock.now();
      if (now - step.at.getTime() < NOW_MS) seconds.add(count, now);
    },
    start: async () => loop.start(),
    stop: async () => {
      await loop.stop();
      await keepMinutes().catch((error: unknown) => log.warn({ err: error }, "the last counts are lost"));
    },
  };
}
