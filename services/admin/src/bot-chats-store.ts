import type { Database } from "@telebus/service";
import { and, count, eq, inArray, isNull } from "drizzle-orm";
import { chats, people } from "./tables.js";

/** A private chat in which a bot can speak with somebody. */
export interface Reach {
  readonly person: number;
  readonly bot: number;
  readonly language: string | null;
}

/** Where bots are, as far as their updates have told. */
export interface BotChatsStore {
  /** The private chats that these people have open with bots. */
  reach(persons: readonly number[]): Promise<readonly Reach[]>;
  /** As Telegram told it with what they said last. */
  languageOf(person: number): Promise<string | undefined>;
  /** How many chats of each type a bot is in. */
  count(bot: number): Promise<Readonly<Record<string, number>>>;
}

export const createBotChatsStore = (db: Database): BotChatsStore => ({
  reach: async (persons) =>
    persons.length === 0
      ? []
      : db.session
          .select({ person: chats.chat, bot: chats.bot, language: people.language })
          .from(chats)
          .leftJoin(people, eq(people.id, chats.chat))
          .where(and(inArray(chats.chat, [...persons]), eq(chats.type, "private"), isNull(chats.endedAt))),
  languageOf: async (person) => {
    const query = db.session.select({ language: people.language }).from(people).where(eq(people.id, person));
    return (await query)[0]?.language ?? undefined;
  },
  count: async (bot) => {
    const rows = await db.session
      .select({ type: chats.type, chats: count() })
      .from(chats)
      .where(and(eq(chats.bot, bot), isNull(chats.endedAt)))
      .groupBy(chats.type);
    return Object.fromEntries(rows.map(({ type, chats: number }) => [type, number]));
  },
});
