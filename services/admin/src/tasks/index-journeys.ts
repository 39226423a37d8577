import type { Bus, Consumer } from "@telebus/bus";
import type { RawEvent, StreamName } from "@telebus/contracts";
import { asUnavailable, type BackgroundTask } from "@telebus/service";
import { stepOf } from "../domain/journey-step.js";
import type { JourneysStore } from "../journeys-store.js";

const STREAMS: readonly StreamName[] = ["UPDATES", "EVENTS", "RESULTS", "CALLS_NOW", "CALLS_LATER"];
/** More at once saves little. */
const BATCH = 500;
/** Older than the days that rows are kept for: there is no place for it. */
const OLDEST_MS = 7 * 86_400_000;

interface Deps {
  readonly journeys: JourneysStore;
  readonly bus: Bus;
  readonly now: () => number;
}

/** Keeps the head of every event of every stream. It is in nobody's way: what it cannot keep now waits in the streams. */
export function indexJourneys({ journeys, bus, now }: Deps): BackgroundTask {
  let consumers: readonly Consumer[] = [];
  const receiveBatch = async (events: readonly RawEvent[]) => {
    const oldest = now() - OLDEST_MS;
    const newest = now() + 86_400_000;
    const isKept = ({ time }: RawEvent): boolean => time.getTime() > oldest && time.getTime() < newest;
    await asUnavailable(journeys.add(events.filter(isKept).map(stepOf)));
    return [];
  };
  return {
    name: "journeys",
    start: async () => {
      const about = { mode: "batch", size: BATCH, service: "admin", name: "journeys", receiveBatch } as const;
      consumers = await Promise.all(STREAMS.map((stream) => bus.subscribe({ ...about, stream })));
    },
    stop: async () => {
      await Promise.all(consumers.map((consumer) => consumer.stop()));
    },
  };
}
