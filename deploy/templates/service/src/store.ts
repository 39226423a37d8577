import type { Database } from "@telebus/service";
import { and, desc, eq } from "drizzle-orm";
import { greetings } from "./tables.js";

export interface Greeting {
  readonly chat: number;
  readonly greetedAt: Date;
}

/** The only file that queries the tables of {{name}}. */
export function createStore(db: Database) {
  return {
    /** @returns when the chat was greeted last; undefined: never. */
    async lastGreeting(bot: number, chat: number): Promise<Date | undefined> {
      const rows = await db.session
        .select({ greetedAt: greetings.greetedAt })
        .from(greetings)
        .where(and(eq(greetings.bot, bot), eq(greetings.chat, chat)));
      return rows[0]?.greetedAt;
    },

    async recordGreeting(bot: number, chat: number, greetedAt: Date): Promise<void> {
      await db.session
        .insert(greetings)
        .values({ bot, chat, greetedAt })
        .onConflictDoUpdate({ target: [greetings.bot, greetings.chat], set: { greetedAt } });
    },

    /** The chats of a bot that were greeted, the latest first. */
    async latestGreetings(bot: number, limit: number): Promise<Greeting[]> {
      return db.session
        .select({ chat: greetings.chat, greetedAt: greetings.greetedAt })
        .from(greetings)
        .where(eq(greetings.bot, bot))
        .orderBy(desc(greetings.greetedAt))
        .limit(limit);
    },
  };
}
export type Store = ReturnType<typeof createStore>;
