import type { ChatType } from "@telebus/contracts";
import type { Database } from "@telebus/service";
import { and, asc, eq, gt, ilike, isNull, or, sql } from "drizzle-orm";
import { chats, type EndReason } from "./tables.js";

export interface HubChat {
  readonly bot: number;
  readonly chat: number;
  readonly type: ChatType;
  readonly title?: string | undefined;
}

/** The registry of chats; what else is kept has stores of its own. */
export const createStore = (db: Database) => ({ ...registry(db), ...listed(db) });
export type Store = ReturnType<typeof createStore>;

const is = (bot: number, chat: number) => and(eq(chats.bot, bot), eq(chats.chat, chat));
const takesPart = isNull(chats.endedAt);

/** Who takes part. */
function registry(db: Database) {
  return {
    /** @returns whether it did not take part before. */
    async connect({ bot, chat, type, title }: HubChat): Promise<boolean> {
      const known = await db.session.select({ endedAt: chats.endedAt }).from(chats).where(is(bot, chat));
      const current = { type, title: title ?? null, endedAt: null, endReason: null };
      await db.session
        .insert(chats)
        .values({ bot, chat, ...current })
        .onConflictDoUpdate({ target: [chats.bot, chats.chat], set: current });
      return known[0] === undefined || known[0].endedAt !== null;
    },

    /** @returns whether it took part until now. */
    async disconnect(bot: number, chat: number, endReason: EndReason): Promise<boolean> {
      const ended = await db.session
        .update(chats)
        .set({ endedAt: sql`now()`, endReason })
        .where(and(is(bot, chat), takesPart));
      return ended.rowCount === 1;
    },

    /** A group became a supergroup: the same chat under a new id. Told twice, as it often is, it happens once. */
    async migrate(bot: number, from: number, to: number): Promise<void> {
      const old = await db.session
        .select({ chat: chats.chat })
        .from(chats)
        .where(is(bot, from))
        .for("update");
      if (old.length === 0) return;
      await db.session.delete(chats).where(is(bot, to));
      await db.session.update(chats).set({ chat: to, type: "supergroup" }).where(is(bot, from));
    },
  };
}

/** As operators read it. */
function listed(db: Database) {
  return {
    /** One page of the chats of a bot that take part, by id. */
    async page(options: {
      bot: number;
      after: number;
      limit: number;
      search?: string | undefined;
    }): Promise<PageRow[]> {
      const like = `%${(options.search ?? "").replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
      const found =
        options.search === undefined || options.search === ""
          ? undefined
          : or(ilike(chats.title, like), sql`${chats.chat}::text like ${like}`);
      return db.session
        .select({
          bot: chats.bot,
          chat: chats.chat,
          type: chats.type,
          title: chats.title,
          registeredAt: chats.registeredAt,
        })
        .from(chats)
        .where(and(eq(chats.bot, options.bot), takesPart, gt(chats.chat, options.after), found))
        .orderBy(asc(chats.chat))
        .limit(options.limit);
    },
  };
}

export interface PageRow {
  readonly bot: number;
  readonly chat: number;
  readonly type: ChatType;
  readonly title: string | null;
  readonly registeredAt: Date;
}
