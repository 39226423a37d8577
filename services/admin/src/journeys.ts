import { keepDailyTables } from "@telebus/service";
import { journeyRoutes } from "./http/journeys.js";
import { createJourneysSearchStore } from "./journeys-search-store.js";
import { createJourneysStore, dailyJourneys } from "./journeys-store.js";
import { createLettersStore } from "./letters-store.js";
import type { Foundation, Part } from "./part.js";
import type { FlowCounting } from "./tasks/count-flow.js";
import { indexJourneys } from "./tasks/index-journeys.js";

interface JourneySettings {
  /** Whether the way of updates is kept. */
  readonly journeys: boolean;
}

/** An update, and all that came of it in every service (X13). What passes by is counted, whether or not it is kept. */
export function createJourneys(
  base: Foundation,
  { journeys: isKept }: JourneySettings,
  { note }: Pick<FlowCounting, "note">,
): Part {
  const { db, bus, clock } = base;
  const days = keepDailyTables(db, [dailyJourneys], base);
  const journeys = createJourneysStore(db);
  const indexing = indexJourneys({ journeys, bus, now: () => clock.now(), isKept, note });
  const search = createJourneysSearchStore(db);
  return {
    routes: [journeyRoutes({ base, search, letters: createLettersStore(db) })],
    // Days that are over are forgotten also where nothing is added any more.
    tasks: [days, indexing],
  };
}
