import type { Text } from "@telebus/service";
import type { ChatsStore } from "./chats-store.js";
import { SESSIONS_PER_PAGE, sessionsPanel, type OpenSession } from "./panels/sessions.js";
import type { Panel } from "./panels/panel.js";
import type { PeopleStore } from "./people-store.js";
import type { SessionRow, SessionsStore } from "./sessions-store.js";

/** A page of a bot's open conversations, as operators see it. */
export type SessionsPage = (bot: number, page: number, text: Text) => Promise<Panel>;

interface Deps {
  readonly sessions: Pick<SessionsStore, "open">;
  readonly people: Pick<PeopleStore, "find">;
  readonly chats: Pick<ChatsStore, "find">;
}

export function createSessionsPage({ sessions, people, chats }: Deps): SessionsPage {
  const named = async (row: SessionRow): Promise<OpenSession> => ({
    ...row,
    who: await people.find(row.person),
    title: (await chats.find(row.bot, row.chat))?.chat.title ?? undefined,
  });
  const from = (bot: number, page: number): Promise<readonly SessionRow[]> =>
    sessions.open(bot, { offset: (page - 1) * SESSIONS_PER_PAGE, limit: SESSIONS_PER_PAGE + 1 });

  return async (bot, wanted, text) => {
    const there = await from(bot, wanted);
    // The last one of a later page may have ended meanwhile.
    const page = there.length === 0 ? 1 : wanted;
    const rows = page === wanted ? there : await from(bot, page);
    const shown: OpenSession[] = [];
    // One after the other: a transaction has one connection.
    for (const row of rows.slice(0, SESSIONS_PER_PAGE)) shown.push(await named(row));
    return sessionsPanel(shown, { page, hasMore: rows.length > SESSIONS_PER_PAGE }, text);
  };
}
