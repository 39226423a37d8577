import type { ChatType } from "@telebus/contracts";
import type { Database } from "@telebus/service";
import { and, eq, inArray, sql } from "drizzle-orm";
import { chats, languages, memberships } from "./tables.js";

/** What people choose for themselves and for their chats. */
export interface SettingsStore {
  languageOf(person: number): Promise<string | undefined>;
  /** @param language undefined: that of Telegram */
  setLanguage(person: number, language: string | undefined): Promise<void>;
  hearsBroadcasts(bot: number, chat: number): Promise<boolean>;
  setBroadcasts(place: { bot: number; chat: number; type: ChatType }, isOn: boolean): Promise<void>;
  /** As far as updates have told it. */
  isChatAdministrator(bot: number, chat: number, person: number): Promise<boolean>;
}

export const createSettingsStore = (db: Database): SettingsStore => ({
  languageOf: async (person) => {
    const [row] = await db.session.select().from(languages).where(eq(languages.person, person));
    return row?.language;
  },
  setLanguage: async (person, language) => {
    if (language === undefined) await db.session.delete(languages).where(eq(languages.person, person));
    else
      await db.session
        .insert(languages)
        .values({ person, language })
        .onConflictDoUpdate({ target: languages.person, set: { language, changedAt: sql`now()` } });
  },
  hearsBroadcasts: async (bot, chat) => {
    const [row] = await db.session
      .select({ optedOutAt: chats.optedOutAt })
      .from(chats)
      .where(and(eq(chats.bot, bot), eq(chats.chat, chat)));
    return (row?.optedOutAt ?? null) === null;
  },
  setBroadcasts: async ({ bot, chat, type }, isOn) => {
    const optedOutAt = isOn ? null : sql`now()`;
    const now = sql`now()`;
    await db.session
      .insert(chats)
      .values({ bot, chat, type, firstSeenAt: now, lastSeenAt: now, optedOutAt })
      .onConflictDoUpdate({ target: [chats.bot, chats.chat], set: { optedOutAt } });
  },
  isChatAdministrator: async (bot, chat, person) => {
    const rows = await db.session
      .select({ person: memberships.person })
      .from(memberships)
      .where(
        and(
          eq(memberships.bot, bot),
          eq(memberships.chat, chat),
          eq(memberships.person, person),
          inArray(memberships.status, ["creator", "administrator"]),
        ),
      );
    return rows.length > 0;
  },
});
