import type { Database } from "@telebus/service";
import { and, eq, inArray, sql } from "drizzle-orm";
import type { Restriction, RestrictionKind } from "./domain/restriction.js";
import { restrictions } from "./tables.js";

/** All hubs of a bot. */
const EVERYWHERE = 0;

/** What an author may not do, where. */
interface Which {
  readonly bot: number;
  readonly author: number;
  readonly kind: RestrictionKind;
}

export interface NewRestriction extends Which {
  readonly until: Date | null;
  readonly by: number;
}

/** Whose words are not passed on. */
export const createRestrictionStore = (db: Database) => {
  const is = ({ bot, author, kind }: Which) =>
    and(
      eq(restrictions.bot, bot),
      eq(restrictions.author, author),
      eq(restrictions.hub, EVERYWHERE),
      eq(restrictions.kind, kind),
    );
  const find = async (which: Which): Promise<Restriction | undefined> =>
    (await db.session.select().from(restrictions).where(is(which)))[0];
  return {
    /** Of an author, in any of these hubs. */
    async of(bot: number, author: number, hubs: readonly number[] = []): Promise<readonly Restriction[]> {
      return db.session
        .select()
        .from(restrictions)
        .where(
          and(
            eq(restrictions.bot, bot),
            eq(restrictions.author, author),
            inArray(restrictions.hub, [EVERYWHERE, ...hubs]),
          ),
        );
    },

    /** @returns the one of this kind that it takes the place of */
    async impose({ until, by, ...which }: NewRestriction): Promise<Restriction | undefined> {
      const before = await find(which);
      const now = { until, by, at: sql`now()`, isTold: false };
      await db.session
        .insert(restrictions)
        .values({ ...which, hub: EVERYWHERE, ...now })
        .onConflictDoUpdate({
          target: [restrictions.bot, restrictions.author, restrictions.hub, restrictions.kind],
          set: now,
        });
      return before;
    },

    /** @returns what was lifted */
    async lift(which: Which): Promise<Restriction | undefined> {
      const before = await find(which);
      await db.session.delete(restrictions).where(is(which));
      return before;
    },

    /** @returns whether the author was not told before */
    async tell(which: Which): Promise<boolean> {
      const { rowCount } = await db.session
        .update(restrictions)
        .set({ isTold: true })
        .where(and(is(which), eq(restrictions.isTold, false)));
      return rowCount === 1;
    },
  };
};
export type RestrictionStore = ReturnType<typeof createRestrictionStore>;
