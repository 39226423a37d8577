import type { ChatType } from "@telebus/contracts";
import type { Database } from "@telebus/service";
import { sql } from "drizzle-orm";
import { RoutePolicy } from "./domain/route-policy.js";
import type { FanOut } from "./fan-out-store.js";
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
  async next(
    { bot, source, sourceThread, hub, post, cursor }: FanOut,
    limit: number,
  ): Promise<readonly Destination[]> {
    const isOwn = sql`(r.chat = ${source} and r.thread = ${sourceThread})`;
    const isElsewhere = sql`(r.chat <> ${source} or (${sourceThread} <> 0 and r.thread not in (0, ${sourceThread})))`;
    const isAfter =
      cursor && sql`and (r.chat, r.thread) > (${cursor.chat}::bigint, ${cursor.thread}::bigint)`;
    const { rows } = await db.session.execute<Row>(sql`
      select r.chat, r.thread, r.policy, c.type
      from ${routes} r join ${chats} c on c.bot = r.bot and c.chat = r.chat
      where r.hub = ${hub} and r.is_destination and c.bot = ${bot} and c.ended_at is null and c.takes_in
        and (${isElsewhere} and (c.entitled_until is null or c.entitled_until > now())
          or ${isOwn} and c.self_send)
        and not exists (
          select from ${fanOuts} earlier join ${routes} other on other.hub = earlier.hub
          where earlier.post = ${post.id} and earlier.kind = 'send' and earlier.hub < ${hub}
            and other.chat = r.chat and other.thread = r.thread and other.is_destination)
        ${isAfter ?? sql``}
      order by r.chat, r.thread limit ${limit}`);
    return rows.map(({ chat, thread, type, policy }) => ({
      bot,
      chat: Number(chat),
      type,
      thread: Number(thread),
      policy: RoutePolicy.parse(policy),
    }));
  },
});
export type AudienceStore = ReturnType<typeof createAudienceStore>;
