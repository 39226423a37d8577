import type { Database } from "@telebus/service";
import { and, asc, count, desc, eq, gte, ilike, inArray, lt, min, sql, type SQL } from "drizzle-orm";
import type { LetterState } from "./domain/letter-state.js";
import { literally } from "./domain/like-pattern.js";
import { letters } from "./tables.js";

export type LetterRow = typeof letters.$inferSelect;

/** Which letters; what is not said is of no matter. */
export interface LetterFilter {
  readonly ids?: readonly number[] | undefined;
  readonly state?: LetterState | undefined;
  readonly service?: string | undefined;
  readonly type?: string | undefined;
  readonly bot?: number | undefined;
  readonly chat?: number | undefined;
  readonly journey?: string | undefined;
  /** A part of the reason, in any case. */
  readonly reason?: string | undefined;
  readonly since?: Date | undefined;
  readonly until?: Date | undefined;
  /** Of these bots alone; absent: of all, and those that belong to none. */
  readonly bots?: readonly number[] | undefined;
}

export interface LetterCount {
  readonly service: string;
  readonly state: LetterState;
  readonly letters: number;
  readonly oldest: Date;
}

/** What was put aside, as operators see it. */
export const createLettersStore = (db: Database) => ({
  /** The newest first. */
  page: (filter: LetterFilter, { before, limit }: { before?: number | undefined; limit: number }) =>
    db.session
      .select()
      .from(letters)
      .where(and(...conditions(filter), before === undefined ? undefined : lt(letters.id, before)))
      .orderBy(desc(letters.id))
      .limit(limit),

  counts: async (filter: LetterFilter): Promise<LetterCount[]> => {
    const rows = await db.session
      .select({
        service: letters.service,
        state: letters.state,
        letters: count(),
        oldest: min(letters.at),
      })
      .from(letters)
      .where(and(...conditions(filter)))
      .groupBy(letters.service, letters.state)
      .orderBy(asc(letters.service), asc(letters.state));
    return rows.flatMap(({ oldest, ...row }) => (oldest === null ? [] : [{ ...row, oldest }]));
  },

  find: async (id: number, bots?: readonly number[]): Promise<LetterRow | undefined> => {
    const rows = await db.session
      .select()
      .from(letters)
      .where(and(...conditions({ ids: [id], bots })));
    return rows[0];
  },

  /** In the order in which they were put aside. */
  oldest: (filter: LetterFilter, limit: number): Promise<{ id: number }[]> =>
    db.session
      .select({ id: letters.id })
      .from(letters)
      .where(and(...conditions(filter)))
      .orderBy(asc(letters.id))
      .limit(limit),

  /** In the order in which they were put aside; nobody else may change them until the transaction ends. */
  lock: (filter: LetterFilter, limit: number): Promise<LetterRow[]> =>
    db.session
      .select()
      .from(letters)
      .where(and(...conditions(filter)))
      .orderBy(asc(letters.id))
      .limit(limit)
      .for("update"),

  mark: async (ids: readonly number[], state: LetterState, by: string): Promise<void> => {
    if (ids.length === 0) return;
    const replays = state === "replayed" ? sql`${letters.replays} + 1` : letters.replays;
    await db.session
      .update(letters)
      .set({ state, changedBy: by, changedAt: sql`now()`, replays: sql`${replays}` })
      .where(inArray(letters.id, [...ids]));
  },
});
export type LettersStore = ReturnType<typeof createLettersStore>;

function conditions(filter: LetterFilter): (SQL | undefined)[] {
  const { ids, state, service, type, bot, chat, journey, reason, since, until, bots } = filter;
  return [
    ids && inArray(letters.id, [...ids]),
    state && eq(letters.state, state),
    service === undefined ? undefined : eq(letters.service, service),
    type === undefined ? undefined : eq(letters.type, type),
    bot === undefined ? undefined : eq(letters.bot, bot),
    chat === undefined ? undefined : eq(letters.chat, chat),
    journey === undefined ? undefined : eq(letters.journey, journey),
    reason === undefined ? undefined : ilike(letters.reason, `%${literally(reason)}%`),
    since && gte(letters.at, since),
    until && lt(letters.at, until),
    bots && inArray(letters.bot, [...bots]),
  ];
}
