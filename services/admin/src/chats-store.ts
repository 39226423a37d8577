import type { ChatType } from "@telebus/contracts";
import type { Database } from "@telebus/service";
import {
  and,
  asc,
  desc,
  eq,
  getTableColumns,
  gte,
  inArray,
  isNotNull,
  isNull,
  or,
  sql,
  type SQL,
} from "drizzle-orm";
import { chatDays, chatLooks, chats, memberships, people } from "./tables.js";
import { literally } from "./domain/like-pattern.js";
import type { MemberStatus } from "./domain/observed-fields.js";

export const chatSorts = ["last-seen", "newest", "members", "title"] as const;
export type ChatSort = (typeof chatSorts)[number];

export const chatStates = ["active", "ended", "opted-out"] as const;
export type ChatState = (typeof chatStates)[number];

/** Value of the sort, bot and chat: where a page ended. */
export type ChatPlace = readonly [value: string | number, bot: number, chat: number];

export interface ChatFilter {
  /** Of these bots alone. */
  readonly bots?: readonly number[] | undefined;
  readonly type?: ChatType | undefined;
  readonly state?: ChatState | undefined;
  /** The bot's own role there. */
  readonly role?: MemberStatus | undefined;
  /** Something happened there since then. */
  readonly activeSince?: Date | undefined;
  /** A part of the title, the beginning of a @username, or an id. */
  readonly q?: string | undefined;
}

export interface ChatQuery extends ChatFilter {
  readonly sort: ChatSort;
  readonly after?: ChatPlace | undefined;
  readonly limit: number;
}

export interface MemberQuery {
  readonly bot: number;
  readonly chat: number;
  readonly status?: MemberStatus | undefined;
  /** Last seen, and who. */
  readonly after?: readonly [lastSeenAt: string, person: number] | undefined;
  readonly limit: number;
}

export type ChatRow = typeof chats.$inferSelect;
export interface ListedChat extends ChatRow {
  /** Members more than 7 days ago; null where nobody counted then. */
  readonly grownWeek: number | null;
}

const DAYS_OF_WEEK = 7;

/** The chats that bots were seen in, and who is there. */
export const createChatsStore = (db: Database) => ({ ...known(db), ...inhabited(db) });
export type ChatsStore = ReturnType<typeof createChatsStore>;

const known = (db: Database) => ({
  list: ({ sort, after, limit, ...filter }: ChatQuery): Promise<readonly ListedChat[]> =>
    db.session
      .select({ ...getTableColumns(chats), grownWeek })
      .from(chats)
      .where(and(fitting(filter), after && beyond(sort, after)))
      .orderBy(...orders[sort])
      .limit(limit),

  async find(bot: number, chat: number) {
    const [row] = await db.session
      .select({ chat: chats, lookedAt: chatLooks.lookedAt, refusal: chatLooks.refusal })
      .from(chats)
      .leftJoin(chatLooks, and(eq(chatLooks.bot, chats.bot), eq(chatLooks.chat, chats.chat)))
      .where(and(eq(chats.bot, bot), eq(chats.chat, chat)));
    return row;
  },

  /** The bot cannot speak there any more, since then at the latest. */
  async end(bot: number, chat: number, endedAt: Date): Promise<void> {
    await db.session
      .update(chats)
      .set({ endedAt })
      .where(and(eq(chats.bot, bot), eq(chats.chat, chat), isNull(chats.endedAt)));
  },

  async revive(bot: number, chat: number): Promise<void> {
    await db.session
      .update(chats)
      .set({ endedAt: null })
      .where(and(eq(chats.bot, bot), eq(chats.chat, chat)));
  },
});
const inhabited = (db: Database) => ({
  members: ({ bot, chat, status, after, limit }: MemberQuery) =>
    db.session
      .select({
        person: memberships.person,
        status: memberships.status,
        since: memberships.since,
        lastSeenAt: memberships.lastSeenAt,
        firstName: people.firstName,
        lastName: people.lastName,
        username: people.username,
        isBot: people.isBot,
      })
      .from(memberships)
      .leftJoin(people, eq(people.id, memberships.person))
      .where(
        and(
          eq(memberships.bot, bot),
          eq(memberships.chat, chat),
          status && eq(memberships.status, status),
          after &&
            sql`(${memberships.lastSeenAt}, ${memberships.person}) < (${after[0]}::timestamptz, ${after[1]}::bigint)`,
        ),
      )
      .orderBy(desc(memberships.lastSeenAt), desc(memberships.person))
      .limit(limit),
});

const fitting = ({ bots, type, state, role, activeSince, q }: ChatFilter): SQL | undefined =>
  and(
    bots && inArray(chats.bot, [...bots]),
    type && eq(chats.type, type),
    state && inState[state],
    role && eq(chats.botStatus, role),
    activeSince && gte(chats.lastSeenAt, activeSince),
    q === undefined ? undefined : matching(q),
  );

const inState: Readonly<Record<ChatState, SQL | undefined>> = {
  active: isNull(chats.endedAt),
  ended: isNotNull(chats.endedAt),
  "opted-out": isNotNull(chats.optedOutAt),
};

// Columns of the list are named plainly: of one table alone, drizzle would leave the table away, and mean the inner one.
const grownWeek = sql<number | null>`${chats.members} - (select d.members from ${chatDays} d
  where d.bot = chats.bot and d.chat = chats.chat and d.members is not null
  and d.day <= (now() at time zone 'UTC')::date - ${DAYS_OF_WEEK}::integer order by d.day desc limit 1)`;
const membersOrNone = sql`coalesce(${chats.members}, -1)`;
const titleOrNone = sql`lower(coalesce(${chats.title}, ''))`;

const orders: Readonly<Record<ChatSort, readonly SQL[]>> = {
  "last-seen": [desc(chats.lastSeenAt), desc(chats.bot), desc(chats.chat)],
  newest: [desc(chats.firstSeenAt), desc(chats.bot), desc(chats.chat)],
  members: [desc(membersOrNone), desc(chats.bot), desc(chats.chat)],
  title: [asc(titleOrNone), asc(chats.bot), asc(chats.chat)],
};

function beyond(sort: ChatSort, [value, bot, chat]: ChatPlace): SQL {
  const place = sql`${bot}::bigint, ${chat}::bigint`;
  if (sort === "title")
    return sql`(${titleOrNone}, ${chats.bot}, ${chats.chat}) > (${String(value)}, ${place})`;
  const [by, given] =
    sort === "members"
      ? [membersOrNone, sql`${Number(value)}::integer`]
      : [sort === "newest" ? chats.firstSeenAt : chats.lastSeenAt, sql`${String(value)}::timestamptz`];
  return sql`(${by}, ${chats.bot}, ${chats.chat}) < (${given}, ${place})`;
}

/** Where the next page of a list begins. */
export const placeAfter = (sort: ChatSort, row: ChatRow): ChatPlace => {
  const values = {
    "last-seen": row.lastSeenAt.toISOString(),
    newest: row.firstSeenAt.toISOString(),
    members: row.members ?? -1,
    title: (row.title ?? "").toLowerCase(),
  };
  return [values[sort], row.bot, row.chat];
};

function matching(q: string): SQL | undefined {
  const words = literally(q).toLowerCase();
  const handle = words.replace(/^@/, "");
  const isId = /^-?\d{1,15}$/.test(q);
  return or(
    isId ? eq(chats.chat, Number(q)) : undefined,
    sql`lower(${chats.username}) like ${`${handle}%`}`,
    q.startsWith("@") ? undefined : sql`lower(${chats.title}) like ${`%${words}%`}`,
  );
}
