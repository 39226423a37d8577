import type { Database } from "@telebus/service";
import { and, eq, inArray, sql } from "drizzle-orm";
import { fanOuts, hubs, messages, routes, undelivered } from "./tables.js";

/** What bots of this platform have said, whichever of them it was. */
export const createEchoStore = (db: Database) => ({
  /** Whether one of these bots has hubs here. */
  async isOurs(bots: readonly number[]): Promise<boolean> {
    if (bots.length === 0) return false;
    const [hub] = await db.session
      .select({ id: hubs.id })
      .from(hubs)
      .where(inArray(hubs.bot, [...bots]))
      .limit(1);
    return hub !== undefined;
  },

  async isCopy(chat: number, message: number): Promise<boolean> {
    const [copy] = await db.session
      .select({ post: messages.post })
      .from(messages)
      .where(and(eq(messages.chat, chat), eq(messages.message, message), eq(messages.isSource, false)))
      .limit(1);
    return copy !== undefined;
  },

  /** Whether a copy may have come into a chat of which nobody knows yet: another bot asked for it, and it has not ended. */
  async isUnderWay(chat: number, except: number | undefined): Promise<boolean> {
    const { rows } = await db.session.execute(sql`
      select from ${fanOuts} f join ${routes} r on r.hub = f.hub and r.chat = ${chat} and r.is_destination
      where f.kind = 'send' and f.state <> 'done' and f.source <> ${chat} and f.bot is distinct from ${except ?? null}::bigint
        and (f.state = 'fed' or (f.cursor, f.cursor_thread) >= (r.chat, r.thread))
        and not exists (
          select from ${messages} m
          where m.post = f.post and m.post_at = f.post_at and m.chat = ${chat} and not m.is_source)
        and not exists (
          select from ${undelivered} u
          where u.post = f.post and u.post_at = f.post_at and u.chat = ${chat})
      limit 1`);
    return rows.length > 0;
  },
});
export type EchoStore = ReturnType<typeof createEchoStore>;
