import { keepDailyTables } from "@telebus/service";
import { journeyRoutes } from "./http/journeys.js";
import { createJourneysSearchStore } from "./journeys-search-store.js";
import { createJourneysStore, dailyJourneys } from "./journeys-store.js";
import { createLettersStore } from "./letters-store.js";
import type { Foundation, Part } from "./part.js";
import { indexJourneys } from "./tasks/index-journeys.js";

/** An update, and all that came of it in every service (X13). */
export function createJourneys(base: Foundation, { journeys: isOn }: { readonly journeys: boolean }): Part {
  const { db, bus, clock } = base;
  const days = keepDailyTables(db, [dailyJourneys], base);
  const indexing = indexJourneys({ journeys: createJourneysStore(db), bus, now: () => clock.now() });
  const search = createJourneysSearchStore(db);
  return {
    routes: [journeyRoutes({ base, search, letters: createLettersStore(db) })],
    // Days that are over are forgotten also where nothing is added any more.
    tasks: isOn ? [days, indexing] : [days],
  };
}
