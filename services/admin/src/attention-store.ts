import type { Database } from "@telebus/service";
import { and, desc, eq, gt, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import { botTasks, broadcasts, chats, letters, memberships, people } from "./tables.js";

/** Of each kind: who has more of it looks at its own page. */
const MOST = 5;
/** A broadcast that failed longer ago is history. */
const RECENT_DAYS = 3;

type Bots = readonly number[] | undefined;

/** What the overview shows of the platform's state. Bots: of these alone; undefined: of all. */
export const createAttentionStore = (db: Database) => ({
  /** Dead letters that nobody has done anything about. */
  openLetters: () =>
    db.session
      .select({ service: letters.service, bot: letters.bot, letters: sql<number>`count(*)`.mapWith(Number) })
      .from(letters)
      .where(eq(letters.state, "open"))
      .groupBy(letters.service, letters.bot),

  failedBroadcasts: (bots: Bots) =>
    db.session
      .select({ id: broadcasts.id, name: broadcasts.name, error: broadcasts.error })
      .from(broadcasts)
      .where(
        and(
          eq(broadcasts.state, "failed"),
          gt(broadcasts.endedAt, sql`now() - make_interval(days => ${RECENT_DAYS})`),
          bots && inArray(broadcasts.bot, [...bots]),
        ),
      )
      .orderBy(desc(broadcasts.id))
      .limit(MOST),

  failingTasks: (bots: Bots) =>
    db.session
      .select({
        id: botTasks.id,
        name: botTasks.name,
        error: botTasks.error,
        failures: botTasks.failures,
      })
      .from(botTasks)
      .where(and(botTasks.isOn, isNotNull(botTasks.error), bots && inArray(botTasks.bot, [...bots])))
      .orderBy(desc(botTasks.failures))
      .limit(MOST),

  /** Chats that a bot can speak in, and people who were seen. */
  totals: async (bots: Bots): Promise<{ readonly chats: number; readonly people: number }> => {
    const known = await db.session.$count(
      chats,
      and(isNull(chats.endedAt), bots && inArray(chats.bot, [...bots])),
    );
    if (bots === undefined) return { chats: known, people: await db.session.$count(people) };
    const [row] = await db.session
      .select({ people: sql<number>`count(distinct ${memberships.person})`.mapWith(Number) })
      .from(memberships)
      .where(inArray(memberships.bot, [...bots]));
    return { chats: known, people: row?.people ?? 0 };
  },
});
export type AttentionStore = ReturnType<typeof createAttentionStore>;
