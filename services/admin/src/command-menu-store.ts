import type { Database } from "@telebus/service";
import { and, eq, sql } from "drizzle-orm";
import type { MenuState } from "./domain/command-menu.js";
import { commandMenus } from "./tables.js";

/** Which of a bot's lists. */
export interface MenuPlace {
  readonly bot: number;
  readonly scope: string;
  readonly language: string;
}

/** The lists of commands that Telegram was asked to show. */
export interface CommandMenuStore {
  /** One process at a time brings a bot's lists into step. @returns false when another one does */
  lock(bot: number): Promise<boolean>;
  of(bot: number): Promise<readonly (MenuPlace & MenuState & { readonly refusal: string | null })[]>;
  noteAsked(place: MenuPlace, hash: string, now: Date): Promise<void>;
  noteShown(place: MenuPlace, hash: string): Promise<void>;
  /** @returns how often in a row it was refused before */
  noteRefused(place: MenuPlace, hash: string, refusal: string): Promise<number | undefined>;
  retryAt(place: MenuPlace, at: Date): Promise<void>;
}

export function createCommandMenuStore(db: Database): CommandMenuStore {
  const at = ({ bot, scope, language }: MenuPlace) =>
    and(eq(commandMenus.bot, bot), eq(commandMenus.scope, scope), eq(commandMenus.language, language));
  return {
    lock: async (bot) => {
      const key = `telebus admin command menus ${bot}`;
      const { rows } = await db.session.execute(
        sql`select pg_try_advisory_xact_lock(hashtext(${key})) as locked`,
      );
      return rows[0]?.["locked"] === true;
    },
    of: (bot) => db.session.select().from(commandMenus).where(eq(commandMenus.bot, bot)),
    noteAsked: async (place, asked, askedAt) => {
      const set = { asked, askedAt, retryAt: null };
      // What was refused before counts on for the same list alone.
      const failures = sql`case when ${commandMenus.asked} = ${asked} then ${commandMenus.failures} else 0 end`;
      await db.session
        .insert(commandMenus)
        .values({ ...place, ...set })
        .onConflictDoUpdate({
          target: [commandMenus.bot, commandMenus.scope, commandMenus.language],
          set: { ...set, failures },
        });
    },
    noteShown: async (place, hash) => {
      const asked = and(at(place), eq(commandMenus.asked, hash));
      if (hash === "") await db.session.delete(commandMenus).where(asked);
      else
        await db.session
          .update(commandMenus)
          .set({ shown: hash, failures: 0, retryAt: null, refusal: null })
          .where(asked);
    },
    noteRefused: async (place, hash, refusal) => {
      const [row] = await db.session
        .update(commandMenus)
        .set({ shown: null, refusal, failures: sql`${commandMenus.failures} + 1` })
        .where(and(at(place), eq(commandMenus.asked, hash)))
        .returning({ failures: commandMenus.failures });
      return row?.failures;
    },
    retryAt: async (place, retryAt) => {
      await db.session.update(commandMenus).set({ retryAt }).where(at(place));
    },
  };
}
