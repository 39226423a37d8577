import type { KeptRow } from "@telebus/contracts";
import type { Database } from "@telebus/service";
import { desc, eq, sql } from "drizzle-orm";
import { calls, deadChats } from "./tables.js";

const MAX_CALLS = 2_000;

/** What is kept of one person: what was sent into their private chat, which has their id. */
export const createPrivacyStore = (db: Database) => ({
  async read(person: number): Promise<readonly KeptRow[]> {
    const sent = await db.session
      .select({ bot: calls.bot, at: calls.requestedAt, method: calls.method, outcome: calls.outcome })
      .from(calls)
      .where(eq(calls.chat, person))
      .orderBy(desc(calls.requestedAt))
      .limit(MAX_CALLS);
    const dead = await db.session.select().from(deadChats).where(eq(deadChats.chat, person));
    return [
      ...sent.map((row) => ({ of: "call", row: { ...row } })),
      ...dead.map((row) => ({ of: "refused chat", row: { ...row } })),
    ];
  },

  /**
   * What was said goes; that something was sent stays for its seven days, so that nothing is sent twice, and that a chat
   * refuses us, so that it is left alone. @returns how many rows
   */
  async erase(person: number): Promise<number> {
    const statements = [
      sql`update sender.calls set outcome = jsonb_set(outcome, '{result}', 'true')
          where chat = ${person} and outcome ->> 'status' = 'ok' and outcome -> 'result' <> 'true'`,
      sql`delete from sender.streams where chat = ${person}`,
      sql`delete from sender.refused_transports where chat = ${person}`,
    ];
    let rows = 0;
    for (const statement of statements) rows += (await db.session.execute(statement)).rowCount ?? 0;
    return rows;
  },
});
export type PrivacyStore = ReturnType<typeof createPrivacyStore>;
