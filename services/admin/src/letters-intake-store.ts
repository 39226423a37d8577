import type { Database } from "@telebus/service";
import { and, count, desc, eq, gt, lt, max, sql } from "drizzle-orm";
import { letterBoxes, letters } from "./tables.js";

export type NewLetter = typeof letters.$inferInsert;

/** What administrators are to be told. */
export interface LetterNews {
  readonly services: readonly { readonly service: string; readonly letters: number }[];
  /** A bot that one of them belongs to, where there is one. */
  readonly bot: number | undefined;
}

/** Longer than the stream keeps a letter. */
const KEEP_DAYS = 31;
const LONGEST_TEXT = 1_000;

/** What comes in, and what administrators were told of. */
export const createLettersIntakeStore = (db: Database) => ({ ...account(db), takeNews: taking(db) });
export type LettersIntakeStore = ReturnType<typeof createLettersIntakeStore>;

const account = (db: Database) => ({
  /** Up to which place of the box everything is known. */
  readTo: async (box: string): Promise<number> => {
    const [row] = await db.session
      .select({ readTo: letterBoxes.readTo })
      .from(letterBoxes)
      .where(eq(letterBoxes.box, box));
    return row?.readTo ?? 0;
  },

  /** Taken in again, it changes nothing. */
  add: (box: string, rows: readonly NewLetter[]): Promise<void> =>
    db.transaction(async () => {
      const readTo = Math.max(...rows.map(({ sequence }) => sequence));
      const values = rows.map((row) => ({ ...row, reason: row.reason.slice(0, LONGEST_TEXT) }));
      await db.session.insert(letters).values(values).onConflictDoNothing();
      await db.session
        .insert(letterBoxes)
        .values({ box, readTo })
        .onConflictDoUpdate({
          target: letterBoxes.box,
          set: { readTo: sql`greatest(${letterBoxes.readTo}, excluded.read_to)` },
        });
    }),

  /** Open letters by service. */
  open: () =>
    db.session
      .select({ service: letters.service, letters: count() })
      .from(letters)
      .where(eq(letters.state, "open"))
      .groupBy(letters.service),

  prune: async (): Promise<void> => {
    await db.session.delete(letters).where(lt(letters.at, sql`now() - make_interval(days => ${KEEP_DAYS})`));
  },
});

/**
 * What they do not know yet, for the one process that may tell it now; `tell` is called in the same transaction. What
 * comes within `pauseMs` of the last time waits.
 */
const taking =
  (db: Database) =>
  (box: string, pauseMs: number, tell: (news: LetterNews) => Promise<void>): Promise<void> =>
    db.transaction(async () => {
      const [told] = await db.session
        .select()
        .from(letterBoxes)
        .where(
          and(
            eq(letterBoxes.box, box),
            sql`coalesce(${letterBoxes.toldAt} < now() - make_interval(secs => ${pauseMs / 1000}), true)`,
          ),
        )
        .for("update", { skipLocked: true });
      if (told === undefined) return;
      const isNew = and(eq(letters.box, box), eq(letters.state, "open"), gt(letters.id, told.toldTo));
      const services = await db.session
        .select({ service: letters.service, letters: count(), newest: max(letters.id) })
        .from(letters)
        .where(isNew)
        .groupBy(letters.service)
        .orderBy(desc(count()));
      const toldTo = Math.max(...services.map(({ newest }) => newest ?? 0));
      if (services.length === 0) return;
      const [ofBot] = await db.session
        .select({ bot: letters.bot })
        .from(letters)
        .where(and(isNew, sql`${letters.bot} is not null`))
        .limit(1);
      await db.session
        .update(letterBoxes)
        .set({ toldTo, toldAt: sql`now()` })
        .where(eq(letterBoxes.box, box));
      await tell({ services, bot: ofBot?.bot ?? undefined });
    });
