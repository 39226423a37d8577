import type { ChatType } from "@telebus/contracts";
import type { Database } from "@telebus/service";
import { sql, type SQL } from "drizzle-orm";
import { RoutePolicy } from "./domain/route-policy.js";
import type { FanOut, Place } from "./fan-out-store.js";
import { chats, fanOuts, routes } from "./tables.js";

/** A chat or topic that a post goes to. */
export interface Destination {
  readonly bot: number;
  readonly chat: number;
  readonly type: ChatType;
  /** 0 is no topic. */
  readonly thread: number;
  readonly policy: RoutePolicy;
}

interface Row extends Record<string, unknown> {
  readonly chat: string;
  readonly thread: string;
  readonly type: ChatType;
  readonly policy: unknown;
}

/** Who hears a post, as things are at the moment it is asked. */
export const createAudienceStore = (db: Database) => ({
  /**
   * The next chats and topics of its hub, by id. Where a post goes to several hubs, a chat that is in two of them gets
   * it by the first. A post goes not into the chat it was said in, unless that wants it back; a topic of its own may
   * speak to other topics of the chat.
   */
  next: (fanOut: FanOut, limit: number): Promise<readonly Destination[]> => {
    const { cursor } = fanOut;
    // The chats are looked up from there on too: else each chunk reads them from the first one.
    const isAfter =
      cursor &&
      sql`(r.chat, r.thread) > (${cursor.chat}::bigint, ${cursor.thread}::bigint)
      and c.chat >= ${cursor.chat}`;
    return hearing(db, fanOut, isAfter ?? sql`true`, limit);
  },

  /** Which of these chats and topics hear it. */
  at: (fanOut: FanOut, places: readonly Place[]): Promise<readonly Destination[]> => {
    const which = sql.join(
      places.map(({ chat, thread }) => sql`(${chat}::bigint, ${thread}::bigint)`),
      sql`, `,
    );
    return hearing(db, fanOut, sql`(r.chat, r.thread) in (${which})`, places.length);
  },

  /** How many chats would hear it and are not entitled to. */
  async countNotEntitled({ bot, hub, source }: FanOut): Promise<number> {
    const { rows } = await db.session.execute<{ missed: number }>(sql`
      select count(distinct c.chat)::int as missed
      from ${chats} c join ${routes} r on r.bot = c.bot and r.chat = c.chat
      where c.bot = ${bot} and r.hub = ${hub} and r.is_destination and c.ended_at is null and c.takes_in
        and c.chat <> ${source} and c.entitled_until <= now()`);
    return rows[0]?.missed ?? 0;
  },
});
export type AudienceStore = ReturnType<typeof createAudienceStore>;

async function hearing(
  db: Database,
  { bot, source, sourceThread, hub, post }: FanOut,
  which: SQL,
  limit: number,
): Promise<readonly Destination[]> {
  const isOwn = sql`(r.chat = ${source} and r.thread = ${sourceThread})`;
  const isElsewhere = sql`(r.chat <> ${source} or (${sourceThread} <> 0 and r.thread not in (0, ${sourceThread})))`;
  const { rows } = await db.session.execute<Row>(sql`
    select r.chat, r.thread, r.policy, c.type
    from ${routes} r join ${chats} c on c.bot = r.bot and c.chat = r.chat
    where r.hub = ${hub} and r.is_destination and c.bot = ${bot} and c.ended_at is null and c.takes_in
      and (${isElsewhere} and (c.entitled_until is null or c.entitled_until > now())
        or ${isOwn} and c.self_send)
      -- Asked chat by chat: as a join it would read all routes of the other hubs for each chunk.
      and (
        select other.hub from ${routes} other
        where other.chat = r.chat and other.thread = r.thread and other.is_destination and other.hub = any(array(
          select earlier.hub from ${fanOuts} earlier
          where earlier.post = ${post.id} and earlier.kind = 'send' and earlier.hub < ${hub}))
        limit 1) is null
      and ${which}
    order by r.chat, r.thread limit ${limit}`);
  return rows.map(({ chat, thread, type, policy }) => ({
    bot,
    chat: Number(chat),
    type,
    thread: Number(thread),
    policy: RoutePolicy.parse(policy),
  }));
}
