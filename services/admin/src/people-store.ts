import type { PersonScope } from "@telebus/contracts";
import type { Database } from "@telebus/service";
import { and, asc, desc, eq, exists, gte, inArray, or, sql, type SQL } from "drizzle-orm";
import { literally } from "./domain/like-pattern.js";
import { chats, grants, memberships, people } from "./tables.js";

export type Person = typeof people.$inferSelect;

/** Whom to list: all conditions hold. */
export interface PeopleQuery {
  /** Part of a name, the beginning of @username or of an id. */
  readonly search?: string | undefined;
  readonly scope?: PersonScope | undefined;
  /** Seen with one of these bots, or holding a scope there. */
  readonly bots?: readonly number[] | undefined;
  readonly seenSince?: Date | undefined;
  readonly ids?: readonly number[] | undefined;
  readonly isBot?: boolean | undefined;
  readonly after?: PeopleCursor | undefined;
  readonly offset?: number | undefined;
  readonly limit: number;
}

/** The last of a page: when they were last seen, to the microsecond as the database has it. */
export interface PeopleCursor {
  readonly seenAt: string;
  readonly id: number;
}

export interface ListedPerson extends Person {
  readonly cursor: string;
}

/** Of one bot and chat: who somebody is there. */
export interface Membership {
  readonly bot: number;
  readonly chat: number;
  readonly type: string;
  readonly title: string | null;
  readonly status: string;
  readonly since: Date;
  readonly lastSeenAt: Date;
}

export interface PeopleStore {
  find(id: number): Promise<Person | undefined>;
  /** @param username without the @; of several the one seen last, for names change hands */
  findByUsername(username: string): Promise<Person | undefined>;
  /** Those seen last first. */
  page(query: PeopleQuery): Promise<readonly ListedPerson[]>;
  /** Groups and channels they are known to be in, and private chats with bots; at most `limit`, those seen last first. */
  membershipsOf(id: number, limit: number): Promise<readonly Membership[]>;
  /** Whether one of these bots knows somebody. */
  isKnownTo(id: number, bots: readonly number[]): Promise<boolean>;
}

export const createPeopleStore = (db: Database): PeopleStore => ({
  find: async (id) => (await db.session.select().from(people).where(eq(people.id, id)))[0],
  findByUsername: async (username) =>
    (
      await db.session
        .select()
        .from(people)
        .where(sql`lower(${people.username}) = ${username.toLowerCase()}`)
        .orderBy(desc(people.lastSeenAt))
        .limit(1)
    )[0],
  page: async (query) => {
    const rows = await db.session
      .select({ person: people, seenAt: sql<string>`${people.lastSeenAt}::text` })
      .from(people)
      .where(meant(db, query))
      .orderBy(desc(people.lastSeenAt), desc(people.id))
      .limit(query.limit)
      .offset(query.offset ?? 0);
    return rows.map(({ person, seenAt }) => ({ ...person, cursor: `${seenAt} ${person.id}` }));
  },
  membershipsOf: (id, limit) =>
    db.session
      .select({
        bot: memberships.bot,
        chat: memberships.chat,
        type: sql<string>`coalesce(${chats.type}, 'unknown')`,
        title: chats.title,
        status: memberships.status,
        since: memberships.since,
        lastSeenAt: memberships.lastSeenAt,
      })
      .from(memberships)
      .leftJoin(chats, and(eq(chats.bot, memberships.bot), eq(chats.chat, memberships.chat)))
      .where(eq(memberships.person, id))
      .orderBy(desc(memberships.lastSeenAt), asc(memberships.chat))
      .limit(limit),
  isKnownTo: async (id, bots) => {
    const { rows } = await db.session.execute(sql`select ${withBots(db, sql`${id}`, bots)} as known`);
    return rows[0]?.["known"] === true;
  },
});

const meant = (
  db: Database,
  { search, scope, bots, seenSince, ids, isBot, after }: PeopleQuery,
): SQL | undefined =>
  and(
    search === undefined ? undefined : matching(search),
    scope === undefined ? undefined : holding(db, scope, bots),
    bots === undefined ? undefined : withBots(db, sql`${people.id}`, bots),
    seenSince === undefined ? undefined : gte(people.lastSeenAt, seenSince),
    ids === undefined ? undefined : inArray(people.id, [...ids]),
    isBot === undefined ? undefined : eq(people.isBot, isBot),
    after && sql`(${people.lastSeenAt}, ${people.id}) < (${after.seenAt}::timestamptz, ${after.id}::bigint)`,
  );

/** One of these bots has met them, or they hold something there. */
function withBots(db: Database, id: SQL, bots: readonly number[]): SQL | undefined {
  const isThere = (table: typeof chats | typeof memberships | typeof grants, who: SQL) =>
    exists(
      db.session
        .select({ one: sql`1` })
        .from(table)
        .where(and(who, inArray(table.bot, [...bots]))),
    );
  return or(
    isThere(chats, sql`${chats.chat} = ${id}`),
    isThere(memberships, sql`${memberships.person} = ${id}`),
    isThere(grants, sql`${grants.person} = ${id}`),
  );
}

function matching(search: string): SQL | undefined {
  const words = literally(search.trim().toLowerCase());
  const name = words.replace(/^@/, "");
  const isNumber = /^\d+$/.test(words);
  return or(
    sql`lower(${people.username}) like ${`${name}%`}`,
    sql`lower(${people.firstName} || ' ' || coalesce(${people.lastName}, '')) like ${`%${words}%`}`,
    isNumber ? sql`${people.id}::text like ${`${words}%`}` : undefined,
  );
}

const holding = (db: Database, scope: PersonScope, bots: readonly number[] | undefined): SQL =>
  exists(
    db.session
      .select({ one: sql`1` })
      .from(grants)
      .where(
        and(
          eq(grants.person, people.id),
          eq(grants.scope, scope),
          sql`(${grants.until} is null or ${grants.until} > now())`,
          bots === undefined ? undefined : or(sql`${grants.bot} is null`, inArray(grants.bot, [...bots])),
        ),
      ),
  );
