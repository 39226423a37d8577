import type { ChatType } from "@telebus/contracts";
import type { Database } from "@telebus/service";
import { and, eq, inArray, isNotNull, sql } from "drizzle-orm";
import { chats, routes, type EndReason } from "./tables.js";

/** A chat as its panels show it. */
export interface ChatState {
  readonly bot: number;
  readonly chat: number;
  readonly type: ChatType;
  readonly title: string | null;
  readonly isConnected: boolean;
  /** Why not, where it is not. */
  readonly endReason: EndReason | null;
  readonly sendsOut: boolean;
  readonly takesIn: boolean;
  readonly selfSend: boolean;
  /** As billing says, which until it does is so for everybody. */
  readonly isEntitled: boolean;
  readonly registeredAt: Date;
}

/** What a chat decides for itself. */
export type ChatSwitches = Partial<Pick<ChatState, "sendsOut" | "takesIn" | "selfSend">>;

const is = (bot: number, chat: number) => and(eq(chats.bot, bot), eq(chats.chat, chat));

/** How one chat stands. */
export const createChatStore = (db: Database) => ({
  async state(bot: number, chat: number): Promise<ChatState | undefined> {
    const [row] = await db.session.select(stateColumns).from(chats).where(is(bot, chat));
    return row;
  },

  async turn(bot: number, chat: number, to: ChatSwitches): Promise<ChatState | undefined> {
    const [row] = await db.session.update(chats).set(to).where(is(bot, chat)).returning(stateColumns);
    return row;
  },

  /** How many other chats hear what is said here. */
  async countListeners(bot: number, chat: number): Promise<number> {
    const { rows } = await db.session.execute<{ listeners: number }>(sql`
      select count(distinct theirs.chat)::int as listeners
      from ${routes} mine
      join ${routes} theirs on theirs.hub = mine.hub and theirs.is_destination and theirs.chat <> mine.chat
      join ${chats} c on c.bot = theirs.bot and c.chat = theirs.chat and c.ended_at is null and c.takes_in
      where mine.bot = ${bot} and mine.chat = ${chat} and mine.is_source`);
    return rows[0]?.listeners ?? 0;
  },

  async rename(bot: number, chat: number, title: string): Promise<void> {
    await db.session.update(chats).set({ title }).where(is(bot, chat));
  },

  /**
   * A chat that went out without its people asking for it is heard of again.
   * @returns whether it takes part again
   */
  async revive(bot: number, chat: number, after: readonly EndReason[]): Promise<boolean> {
    const { rowCount } = await db.session
      .update(chats)
      .set({ endedAt: null, endReason: null })
      .where(and(is(bot, chat), isNotNull(chats.endedAt), inArray(chats.endReason, [...after])));
    return rowCount === 1;
  },
});
export type ChatStore = ReturnType<typeof createChatStore>;

export const stateColumns = {
  bot: chats.bot,
  chat: chats.chat,
  type: chats.type,
  title: chats.title,
  isConnected: sql<boolean>`${chats.endedAt} is null`,
  endReason: chats.endReason,
  sendsOut: chats.sendsOut,
  takesIn: chats.takesIn,
  selfSend: chats.selfSend,
  isEntitled: sql<boolean>`(${chats.entitledUntil} is null or ${chats.entitledUntil} > now())`,
  registeredAt: chats.registeredAt,
};
