import type { Database } from "@telebus/service";
import { sql } from "drizzle-orm";
import type { JourneyStep } from "./domain/journey-step.js";

/** What of the streams passes by. */
export interface JourneysStore {
  /** One statement for all of them. */
  add(steps: readonly JourneyStep[]): Promise<void>;
}

export const createJourneysStore = (db: Database): JourneysStore => ({
  add: async (steps) => {
    if (steps.length === 0) return;
    await db.session.execute(sql`
      insert into admin.journey_steps
        (at, journey, event, cause, type, source, bot, chat, person, kind, owner, call, outcome)
      select at, journey, event, cause, type, source, bot, chat, person, kind, owner, call, outcome
      from json_to_recordset(${JSON.stringify(steps)}::json) as step
        (at timestamptz, journey text, event text, cause text, type text, source text, bot bigint, chat bigint,
         person bigint, kind text, owner text, call text, outcome text)`);
  },
});

/** The days are kept as partitions: see `keepDailyTables`. */
export const dailyJourneys = { schema: "admin", table: "journey_steps", keepDays: 7, daysBack: 7 };
