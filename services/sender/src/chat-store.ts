import type { FailureClass } from "@telebus/contracts";
import type { Database } from "@telebus/service";
import { and, eq, ne, sql, type SQL } from "drizzle-orm";
import { keyOfScope } from "./domain/scope.js";
import { deadChats, movedChats, parked } from "./tables.js";

/** A chat of a bot. */
export interface ChatOfBot {
  readonly bot: number;
  readonly chat: number;
}

/** A chat that has shown that it lives. */
export interface SignOfLife extends ChatOfBot {
  readonly at: Date;
}

/** A sign of life is believed though the gateway's clock and the database's differ by as much. */
const CLOCKS_DIFFER_SECONDS = 10;

/** What Telegram has taught about chats. */
export function createChatStore(db: Database) {
  const is = ({ bot, chat }: ChatOfBot) => and(eq(deadChats.bot, bot), eq(deadChats.chat, chat));
  return {
    /** @returns whether that is news: it was not dead before, or for another reason */
    async recordDeath({ bot, chat }: ChatOfBot, failure: FailureClass): Promise<boolean> {
      const values = { bot, chat, class: failure };
      const inserted = await db.session.insert(deadChats).values(values).onConflictDoNothing();
      if (inserted.rowCount === 1) return true;
      const again = { class: failure, diedAt: sql`now()` };
      const isOther = and(is(values), ne(deadChats.class, failure));
      const changed = await db.session.update(deadChats).set(again).where(isOther);
      if (changed.rowCount === 1) return true;
      await db.session.update(deadChats).set(again).where(is(values));
      return false;
    },

    /** Forgets the deaths that are older than these signs. @returns the chats that were dead */
    async recordLife(signs: readonly SignOfLife[]): Promise<ChatOfBot[]> {
      const { rows } = await db.session.execute<{ bot: string; chat: string }>(sql`
        delete from ${deadChats} using ${rowsOf(signs.map(({ bot, chat, at }) => ({ bot, chat, at })))} as sign(bot bigint, chat bigint, at timestamptz)
        where ${deadChats.bot} = sign.bot and ${deadChats.chat} = sign.chat
          and ${deadChats.diedAt} < sign.at + make_interval(secs => ${CLOCKS_DIFFER_SECONDS})
        returning ${deadChats.bot}, ${deadChats.chat}`);
      return rows.map(({ bot, chat }) => ({ bot: Number(bot), chat: Number(chat) }));
    },

    /** @returns whether it was dead */
    async forgetDeath(chat: ChatOfBot): Promise<boolean> {
      const forgotten = await db.session.delete(deadChats).where(is(chat));
      return forgotten.rowCount === 1;
    },

    /** Why each of these chats is dead; undefined for one that lives. */
    async deathsOf(chats: readonly ChatOfBot[]): Promise<(FailureClass | undefined)[]> {
      const rows = await db.session
        .select({ bot: deadChats.bot, chat: deadChats.chat, class: deadChats.class })
        .from(deadChats)
        .where(
          sql`(${deadChats.bot}, ${deadChats.chat}) in
            (select bot, chat from ${rowsOf(chats)} as asked(bot bigint, chat bigint))`,
        );
      const known = new Map(rows.map(({ bot, chat, class: failure }) => [`${bot} ${chat}`, failure]));
      return chats.map(({ bot, chat }) => known.get(`${bot} ${chat}`));
    },

    /**
     * Orders that mean the new id also mean what is parked for the old one from now on.
     * @returns whether the move is news
     */
    async recordMove({ bot, chat }: ChatOfBot, movedTo: number): Promise<boolean> {
      const inserted = await db.session
        .insert(movedChats)
        .values({ bot, chat, movedTo })
        .onConflictDoNothing();
      const [from, to] = [keyOfScope({ bot, chat }), keyOfScope({ bot, chat: movedTo })];
      await db.session
        .update(parked)
        .set({ keys: sql`array_append(${parked.keys}, ${to})` })
        .where(sql`${from} = any(${parked.keys}) and not ${to} = any(${parked.keys})`);
      return inserted.rowCount === 1;
    },

    moves: (): Promise<{ bot: number; chat: number; movedTo: number }[]> =>
      db.session
        .select({ bot: movedChats.bot, chat: movedChats.chat, movedTo: movedChats.movedTo })
        .from(movedChats),
  };
}
export type ChatStore = ReturnType<typeof createChatStore>;

/** Rows in one parameter, however many. */
const rowsOf = (rows: readonly object[]): SQL => sql`json_to_recordset(${JSON.stringify(rows)}::json)`;
