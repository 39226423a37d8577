import { keepDays, type Database } from "@telebus/service";
import { and, eq, inArray, lt, max, sql } from "drizzle-orm";
import { DAYS_BACK } from "./domain/said-at.js";
import { bots, messages, postReactions } from "./tables.js";

/** Days that what was counted is remembered, so that a repeat is not counted again. */
const COUNTED_DAYS = DAYS_BACK + 1;
/** Of bots that say nothing else, and where there is no bot yet. */
const DEFAULT_DAYS = 90;
const DAY_MS = 86_400_000;
const AT_ONCE = 10_000;

/** For how long the archive keeps what. */
export interface ArchiveRetentionStore {
  /** Makes the partitions of the days around now, and forgets what is older than its bot keeps. */
  keep(now: number): Promise<void>;
}

export const createArchiveRetentionStore = (db: Database): ArchiveRetentionStore => {
  const keepTable = (table: string, days: number, now: number): Promise<void> =>
    keepDays(db, { schema: "admin", table, keepDays: days, daysBack: DAYS_BACK }, now);

  return {
    keep: async (now) => {
      const [{ days } = { days: null }] = await db.session.select({ days: max(bots.keepDays) }).from(bots);
      const longest = days ?? DEFAULT_DAYS;
      await keepTable("messages", longest, now);
      await keepTable("happenings", COUNTED_DAYS, now);
      await keepTable("active_people", COUNTED_DAYS, now);
      const shorter = await db.session
        .select({ bot: bots.id, days: bots.keepDays })
        .from(bots)
        .where(lt(bots.keepDays, longest));
      for (const one of shorter) await forgetMessages(db, one.bot, new Date(now - one.days * DAY_MS));
      await db.session.delete(postReactions).where(lt(postReactions.at, new Date(now - longest * DAY_MS)));
    },
  };
};

/** In helpings: nobody waits for a long deletion. */
async function forgetMessages(db: Database, bot: number, before: Date): Promise<void> {
  const old = db.session
    .select({ chat: messages.chat, at: messages.at, message: messages.message })
    .from(messages)
    .where(and(eq(messages.bot, bot), lt(messages.at, before)))
    .limit(AT_ONCE);
  const key = sql`(${messages.chat}, ${messages.at}, ${messages.message})`;
  for (;;) {
    const { rowCount } = await db.session
      .delete(messages)
      .where(and(eq(messages.bot, bot), lt(messages.at, before), inArray(key, old)));
    if ((rowCount ?? 0) < AT_ONCE) return;
  }
}
