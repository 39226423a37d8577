import { randomInt } from "node:crypto";
import type { Database } from "@telebus/service";
import { and, eq } from "drizzle-orm";
import { newAlias } from "./domain/alias.js";
import { authors } from "./tables.js";

/** Somebody who writes into a bot's hubs: a person, or a channel. */
export interface Author {
  readonly bot: number;
  readonly author: number;
  readonly alias: string;
  readonly since: Date;
}

/** Of some hundred million aliases a free one is found soon. */
const TRIES = 20;

/** Who writes, and the name that others see. */
export const createAuthorStore = (db: Database) => {
  const is = (bot: number, author: number) => and(eq(authors.bot, bot), eq(authors.author, author));
  const find = async (bot: number, author: number): Promise<Author | undefined> =>
    (await db.session.select().from(authors).where(is(bot, author)))[0];
  return {
    find,

    async findByAlias(bot: number, alias: string): Promise<Author | undefined> {
      const by = and(eq(authors.bot, bot), eq(authors.alias, alias));
      return (await db.session.select().from(authors).where(by))[0];
    },

    /** Gives an alias to who has none yet. */
    async name(bot: number, author: number): Promise<Author> {
      for (let tries = 0; tries < TRIES; tries++) {
        const known = await find(bot, author);
        if (known !== undefined) return known;
        await db.session
          .insert(authors)
          .values({ bot, author, alias: newAlias((below) => randomInt(below)) })
          .onConflictDoNothing();
      }
      throw new Error("no free alias was found");
    },
  };
};
export type AuthorStore = ReturnType<typeof createAuthorStore>;
