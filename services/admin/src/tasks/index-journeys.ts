import type { Bus, Consumer } from "@telebus/bus";
import type { RawEvent, StreamName } from "@telebus/contracts";
import { asUnavailable, type BackgroundTask } from "@telebus/service";
import { stepOf, type JourneyStep } from "../domain/journey-step.js";
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
  /** Whether rows are kept; else what passes by is only counted. */
  readonly isKept: boolean;
  /** Called once for each event that is kept, or would be. */
  readonly note: (step: JourneyStep, event: RawEvent) => void;
}

/**
 * Keeps the head of every event of every stream, and counts them. It is in nobody's way: what it cannot keep now waits in
 * the streams.
 */
export function indexJourneys({ journeys, bus, now, isKept, note }: Deps): BackgroundTask {
  let consumers: readonly Consumer[] = [];
  const receiveBatch = async (events: readonly RawEvent[]) => {
    const oldest = now() - OLDEST_MS;
    const newest = now() + 86_400_000;
    const isInTime = ({ time }: RawEvent): boolean => time.getTime() > oldest && time.getTime() < newest;
    const seen = events.filter(isInTime).map((event) => ({ event, step: stepOf(event) }));
    if (isKept) await asUnavailable(journeys.add(seen.map(({ step }) => step)));
    // Only now: a batch that could not be kept comes again.
    for (const { step, event } of seen) note(step, event);
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
