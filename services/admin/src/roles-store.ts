import type { PersonScope } from "@telebus/contracts";
import { fnv1a32 } from "@telebus/contracts";
import type { Database } from "@telebus/service";
import { and, asc, eq, inArray, isNull, lte, or, sql } from "drizzle-orm";
import { grants, people } from "./tables.js";

export type Grant = typeof grants.$inferSelect;
export type NewGrant = Omit<typeof grants.$inferInsert, "at">;
export interface GrantKey {
  readonly person: number;
  readonly scope: PersonScope;
  /** Absent: with every bot. */
  readonly bot?: number | undefined;
}

/** What people may do. Those whose time is over are not among them, also before they are taken away. */
export interface RolesStore {
  /** One change after the other: call it first in the transaction of a change. */
  lock(): Promise<void>;
  of(person: number): Promise<readonly Grant[]>;
  ofMany(people: readonly number[]): Promise<readonly Grant[]>;
  put(grant: NewGrant): Promise<void>;
  /** @returns whether it was there */
  remove(key: GrantKey): Promise<boolean>;
  /** How many are administrators everywhere and for good. */
  countAdministrators(): Promise<number>;
  /** Takes those away whose time is over. */
  takeEnded(now: Date): Promise<readonly Grant[]>;
}

const LOCK = fnv1a32("telebus admin grants");

const isIn = ({ person, scope, bot }: GrantKey) =>
  and(
    eq(grants.person, person),
    eq(grants.scope, scope),
    bot === undefined ? isNull(grants.bot) : eq(grants.bot, bot),
  );

const isInForce = or(isNull(grants.until), sql`${grants.until} > now()`);

export const createRolesStore = (db: Database): RolesStore => ({
  lock: async () => {
    await db.session.execute(sql`select pg_advisory_xact_lock(${LOCK})`);
  },
  of: (person) =>
    db.session
      .select()
      .from(grants)
      .where(and(eq(grants.person, person), isInForce))
      .orderBy(asc(grants.at)),
  ofMany: async (persons) =>
    persons.length === 0
      ? []
      : db.session
          .select()
          .from(grants)
          .where(and(inArray(grants.person, [...persons]), isInForce))
          .orderBy(asc(grants.at)),
  put: async (grant) => {
    const now = new Date();
    await db.session
      .insert(people)
      .values({ id: grant.person, firstName: "", firstSeenAt: now, lastSeenAt: now })
      .onConflictDoNothing();
    await db.session.delete(grants).where(isIn({ ...grant, bot: grant.bot ?? undefined }));
    await db.session.insert(grants).values(grant);
  },
  remove: async (key) => ((await db.session.delete(grants).where(isIn(key))).rowCount ?? 0) > 0,
  countAdministrators: () =>
    db.session.$count(grants, and(eq(grants.scope, "admin"), isNull(grants.bot), isNull(grants.until))),
  takeEnded: (now) => db.session.delete(grants).where(lte(grants.until, now)).returning(),
});
