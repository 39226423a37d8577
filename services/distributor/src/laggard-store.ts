import type { Database } from "@telebus/service";
import { and, eq, inArray, sql } from "drizzle-orm";
import type { AskedCall } from "./domain/watch.js";
import type { FanOut, Place } from "./fan-out-store.js";
import { fanOutEnds, fanOuts, hubs, laggards, messages, undelivered } from "./tables.js";

/** What is set aside for a chat, and its turn has come. */
export interface Due extends Place {
  readonly id: number;
  readonly fanOut: number;
}

/** What waits behind chats that keep the sender waiting. */
export const createLaggardStore = (db: Database) => ({ ...waitingOf(db), ...asidesOf(db) });
export type LaggardStore = ReturnType<typeof createLaggardStore>;

/** Calls that keep the sender waiting. */
const waitingOf = (db: Database) => ({
  /** Notes calls whose end nobody has told yet. */
  async note(calls: readonly AskedCall[]): Promise<void> {
    const rows = calls.map(({ fanOut, postAt, ...call }) => ({ ...call, fan_out: fanOut, post_at: postAt }));
    await db.session.execute(sql`
      insert into ${laggards} (fan_out, post, hub, bot, chat, thread, asked_at)
      select fan_out, post, hub, bot, chat, thread, now()
      from json_to_recordset(${JSON.stringify(rows)}) given (
        fan_out bigint, post bigint, post_at timestamptz, hub bigint, bot bigint, chat bigint, thread bigint)
      where not exists (
          select from ${messages} m
          where m.post = given.post and m.post_at = given.post_at and m.chat = given.chat and m.thread = given.thread and not m.is_source)
        and not exists (
          select from ${undelivered} u where u.post = given.post and u.post_at = given.post_at and u.chat = given.chat and u.thread = given.thread)`);
  },

  /** Calls have ended. */
  async end(calls: readonly Pick<AskedCall, "post" | "hub" | "chat" | "thread">[]): Promise<void> {
    await db.session.execute(sql`
      delete from ${laggards} l using json_populate_recordset(null::${laggards}, ${JSON.stringify(calls)}) given
      where l.post = given.post and l.hub = given.hub and l.chat = given.chat and l.thread = given.thread
        and l.asked_at is not null`);
  },

  /** How many of a bot's calls keep the sender waiting, by bot. */
  async held(): Promise<ReadonlyMap<number, number>> {
    const rows = await db.session
      .select({ bot: laggards.bot, held: sql<number>`count(${laggards.askedAt})::int` })
      .from(laggards)
      .groupBy(laggards.bot);
    return new Map(rows.map(({ bot, held }) => [bot, held]));
  },

  /**
   * What no longer waits for anything: calls that ended while they were being noted, or elsewhere, because their chat
   * has moved; and what was taken back before it left.
   */
  async tidy(): Promise<void> {
    await db.session.execute(sql`
      delete from ${laggards} l using ${fanOuts} f
      where f.id = l.fan_out and (
        l.asked_at is not null and f.asked <= coalesce((
          select ended from ${fanOutEnds} e where e.post = f.post and e.kind = f.kind and e.hub = f.hub),
          case when f.state = 'done' then f.asked else 0 end)
        or l.asked_at is null and exists (
          select from ${fanOuts} t where t.post = l.post and t.kind = 'take-back'))`);
  },
});

/** What is set aside for their chats. */
const asidesOf = (db: Database) => ({
  /** Which of these chats are behind. */
  async behind(bot: number, chats: readonly number[]): Promise<ReadonlySet<number>> {
    const rows = await db.session
      .selectDistinct({ chat: laggards.chat })
      .from(laggards)
      .where(and(eq(laggards.bot, bot), inArray(laggards.chat, [...chats])));
    return new Set(rows.map(({ chat }) => chat));
  },

  async setAside({ id, bot, post, hub }: FanOut, places: readonly Place[]): Promise<void> {
    if (places.length === 0) return;
    const rows = places.map(({ chat, thread }) => ({ fanOut: id, post: post.id, hub, bot, chat, thread }));
    await db.session.insert(laggards).values(rows);
  },

  /**
   * Of each chat that keeps nobody waiting any more the oldest ones; in the hands of who asks until the transaction ends.
   */
  async nextDue(
    bot: number,
    { perChat, limit }: { perChat: number; limit: number },
  ): Promise<readonly Due[]> {
    const { rows } = await db.session.execute<Record<"id" | "fan_out" | "chat" | "thread", string>>(sql`
      select id, fan_out, chat, thread from ${laggards}
      where asked_at is null and id in (
        select id from (
          select l.id, row_number() over (partition by l.chat order by l.id) as place
          from ${laggards} l join ${hubs} h on h.id = l.hub
          where l.bot = ${bot} and l.asked_at is null and h.paused_at is null and not exists (
            select from ${laggards} held
            where held.bot = l.bot and held.chat = l.chat and held.asked_at is not null)) oldest
        where place <= ${perChat} order by place, id limit ${limit})
      order by fan_out, id for update skip locked`);
    return rows.map(({ id, fan_out, chat, thread }) => ({
      id: Number(id),
      fanOut: Number(fan_out),
      chat: Number(chat),
      thread: Number(thread),
    }));
  },

  /** Those are in the sender's hands now, the others are not wanted any more. */
  async settle(asked: readonly Due[], dropped: readonly Due[]): Promise<void> {
    const are = (some: readonly Due[]) =>
      inArray(
        laggards.id,
        some.map(({ id }) => id),
      );
    if (dropped.length > 0) await db.session.delete(laggards).where(are(dropped));
    if (asked.length > 0)
      await db.session
        .update(laggards)
        .set({ askedAt: sql`now()` })
        .where(are(asked));
  },

  /** A group became a supergroup: what waits for it goes on under its new id. */
  async migrate(bot: number, from: number, to: number): Promise<void> {
    await db.session
      .update(laggards)
      .set({ chat: to })
      .where(and(eq(laggards.bot, bot), eq(laggards.chat, from)));
  },
});
