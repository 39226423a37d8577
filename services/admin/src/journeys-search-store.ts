import type { Database } from "@telebus/service";
import { and, asc, desc, eq, gte, inArray, lt, sql, type SQL } from "drizzle-orm";
import { failures } from "./domain/flow-count.js";
import { journeySteps as steps } from "./tables.js";

export type StepRow = typeof steps.$inferSelect;

/** Which steps; what is not said is of no matter. */
export interface JourneyQuery {
  /** The journeys that are meant, where ids were given. */
  readonly journeys?: readonly string[] | undefined;
  readonly bot?: number | undefined;
  readonly chat?: number | undefined;
  readonly person?: number | undefined;
  readonly type?: string | undefined;
  readonly source?: string | undefined;
  readonly kind?: string | undefined;
  readonly outcome?: string | undefined;
  /** Calls that did not end well. */
  readonly hasFailed?: boolean | undefined;
  readonly since?: Date | undefined;
  readonly until?: Date | undefined;
  /** Of these bots alone; absent: of all, and of none. */
  readonly bots?: readonly number[] | undefined;
}

/** Where a page ends: older steps follow. */
export interface StepPlace {
  readonly at: Date;
  readonly event: string;
}

/** The heads of events, looked through. */
export const createJourneysSearchStore = (db: Database) => ({
  /** The newest first. Where nothing else is asked for, those that began a journey. */
  find: (query: JourneyQuery, { before, limit }: { before?: StepPlace | undefined; limit: number }) =>
    db.session
      .select()
      .from(steps)
      .where(and(...conditions(query), before && isBefore(before)))
      .orderBy(desc(steps.at), desc(steps.event))
      .limit(limit),

  /** What each of these journeys began with, as far as it is known. */
  beginnings: async (journeys: readonly string[]): Promise<StepRow[]> => {
    if (journeys.length === 0) return [];
    const first = db.session
      .select()
      .from(steps)
      .where(eq(steps.journey, sql`wanted.journey`))
      .orderBy(asc(steps.at))
      .limit(1)
      .as("first");
    const wanted = sql`json_array_elements_text(${JSON.stringify(journeys)}::json) as wanted (journey)`;
    return db.session
      .select({ ...first._.selectedFields })
      .from(wanted)
      .innerJoinLateral(first, sql`true`);
  },

  /** The earliest first. */
  stepsOf: (journey: string, bots: readonly number[] | undefined, limit: number): Promise<StepRow[]> =>
    db.session
      .select()
      .from(steps)
      .where(and(...conditions({ journeys: [journey], bots })))
      .orderBy(asc(steps.at))
      .limit(limit),
});
export type JourneysSearchStore = ReturnType<typeof createJourneysSearchStore>;

const isBefore = ({ at, event }: StepPlace): SQL =>
  sql`(${steps.at}, ${steps.event}) < (${at.toISOString()}::timestamptz, ${event})`;

function conditions(query: JourneyQuery): (SQL | undefined)[] {
  const { journeys, bot, chat, person, type, source, kind, outcome, since, until, bots } = query;
  const hasFailed = query.hasFailed === true ? true : undefined;
  const isNarrow = [journeys, chat, person, type, outcome, hasFailed].some((one) => one !== undefined);
  return [
    isNarrow ? undefined : eq(steps.event, steps.journey),
    journeys && inArray(steps.journey, [...journeys]),
    bot === undefined ? undefined : eq(steps.bot, bot),
    chat === undefined ? undefined : eq(steps.chat, chat),
    person === undefined ? undefined : eq(steps.person, person),
    type === undefined ? undefined : eq(steps.type, type),
    source === undefined ? undefined : eq(steps.source, source),
    kind === undefined ? undefined : eq(steps.kind, kind),
    outcome === undefined ? undefined : eq(steps.outcome, outcome),
    hasFailed && inArray(steps.outcome, [...failures]),
    since && gte(steps.at, since),
    until && lt(steps.at, until),
    bots && inArray(steps.bot, [...bots]),
  ];
}
