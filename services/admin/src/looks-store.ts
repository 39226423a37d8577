import type { ChatType } from "@telebus/contracts";
import type { Database } from "@telebus/service";
import { and, eq, inArray, isNotNull, lt, sql } from "drizzle-orm";
import { lookMethods, type Learned } from "./domain/look.js";
import { chatAdministrators, chatDays, chatLooks, chats } from "./tables.js";

/** A chat whose turn has come. */
export interface DueLook {
  readonly bot: number;
  readonly chat: number;
  readonly type: ChatType;
  readonly round: number;
}

/** Chats under way at most, in the whole deployment. */
const AT_ONCE = 20;
/** Answers are waited for so long: the sender may be paused. */
const PATIENCE_MS = 3_600_000;

/** Which chats are looked at when, and what Telegram says of them. */
export const createLooksStore = (db: Database) => ({ ...scheduled(db), ...answered(db) });
export type LooksStore = ReturnType<typeof createLooksStore>;

const scheduled = (db: Database) => ({
  /** Groups and channels that were not looked at for so long are due. */
  async schedule(now: Date, everyMs: number): Promise<void> {
    await db.session.execute(sql`
      insert into admin.chat_looks as l (bot, chat, due_at)
      select c.bot, c.chat, ${now.toISOString()}::timestamptz from admin.chats c
      join admin.bots b on b.id = c.bot and b.is_on and b.removed_at is null
      where c.type <> 'private' and c.ended_at is null and not exists (
        select from admin.chat_looks k where (k.bot, k.chat) = (c.bot, c.chat) and (k.due_at is not null
          or k.asked_at is not null or k.looked_at > ${new Date(now.getTime() - everyMs).toISOString()}::timestamptz))
      on conflict (bot, chat) do update set due_at = excluded.due_at`);
  },

  /** Somebody wants to know now. @returns how many chats are looked at */
  async request(bot: number, chat: number | undefined, now: Date): Promise<number> {
    const { rowCount } = await db.session.execute(sql`
      insert into admin.chat_looks as l (bot, chat, due_at)
      select bot, chat, ${now.toISOString()}::timestamptz from admin.chats
      where bot = ${bot} and type <> 'private' and ${chat === undefined ? sql`ended_at is null` : sql`chat = ${chat}`}
      on conflict (bot, chat) do update set due_at = case when l.asked_at is null
        then coalesce(l.due_at, excluded.due_at) end`);
    return rowCount ?? 0;
  },

  /** Takes as many as may be under way. Call it in the transaction that asks. */
  async take(now: Date): Promise<readonly DueLook[]> {
    await db.session.execute(sql`select pg_advisory_xact_lock(hashtext('telebus admin looks'))`);
    await db.session
      .update(chatLooks)
      .set({ askedAt: null, lookedAt: now, awaited: [], refusal: "Telegram was not asked in time" })
      .where(lt(chatLooks.askedAt, new Date(now.getTime() - PATIENCE_MS)));
    const underWay = await db.session.$count(chatLooks, isNotNull(chatLooks.askedAt));
    if (underWay >= AT_ONCE) return [];
    const due = await db.session
      .select({ bot: chatLooks.bot, chat: chatLooks.chat, type: chats.type, round: chatLooks.round })
      .from(chatLooks)
      .innerJoin(chats, and(eq(chats.bot, chatLooks.bot), eq(chats.chat, chatLooks.chat)))
      .where(isNotNull(chatLooks.dueAt))
      .orderBy(chatLooks.dueAt)
      .limit(AT_ONCE - underWay);
    for (const { bot, chat, round } of due)
      await db.session
        .update(chatLooks)
        .set({ dueAt: null, askedAt: now, round: round + 1, awaited: [...lookMethods], refusal: null })
        .where(isLook(bot, chat));
    return due.map(({ round, ...place }) => ({ ...place, round: round + 1 }));
  },
});

interface Answer {
  readonly bot: number;
  readonly chat: number;
  readonly round: number;
  readonly method: string;
  readonly learned: Learned;
  readonly at: Date;
}

const answered = (db: Database) => ({
  /** Keeps what an answer tells, unless it is of a look long over. */
  async note({ bot, chat, round, method, learned, at }: Answer): Promise<void> {
    const [look] = await db.session.select().from(chatLooks).where(isLook(bot, chat)).for("update");
    if (look === undefined || look.round !== round || !look.awaited.includes(method)) return;
    const awaited = look.awaited.filter((one) => one !== method);
    const isOver = awaited.length === 0;
    const refusal = learned.what === "nothing" ? (look.refusal ?? learned.refusal) : look.refusal;
    await db.session
      .update(chatLooks)
      .set({ awaited, refusal, ...(isOver && { askedAt: null, lookedAt: at }) })
      .where(isLook(bot, chat));
    await keep(db, { bot, chat, at }, learned);
  },
});

interface Place {
  readonly bot: number;
  readonly chat: number;
  readonly at: Date;
}

async function keep(db: Database, place: Place, learned: Learned): Promise<void> {
  switch (learned.what) {
    case "nothing":
      return;
    case "chat":
      return setChat(db, place, { title: learned.title, username: learned.username });
    case "members":
      await setChat(db, place, { members: learned.members, membersAt: place.at });
      return setDay(db, place, { members: learned.members });
    case "role": {
      const isGone = learned.status === "left" || learned.status === "kicked";
      await setChat(db, place, { botStatus: learned.status, endedAt: isGone ? place.at : null });
      return setDay(db, place, { botStatus: learned.status });
    }
    case "administrators": {
      const { bot, chat } = place;
      const rows = learned.administrators.map((one) => ({ ...one, bot, chat, rights: [...one.rights] }));
      await db.session
        .delete(chatAdministrators)
        .where(and(eq(chatAdministrators.bot, bot), inArray(chatAdministrators.chat, [chat])));
      if (rows.length > 0) await db.session.insert(chatAdministrators).values(rows);
      return setDay(db, place, { administrators: rows.length });
    }
  }
}

const isLook = (bot: number, chat: number) => and(eq(chatLooks.bot, bot), eq(chatLooks.chat, chat));

async function setChat(db: Database, { bot, chat }: Place, set: Partial<typeof chats.$inferInsert>) {
  await db.session
    .update(chats)
    .set(set)
    .where(and(eq(chats.bot, bot), eq(chats.chat, chat)));
}

/** Of a day the last look counts. */
async function setDay(db: Database, { bot, chat, at }: Place, set: Partial<typeof chatDays.$inferInsert>) {
  const day = at.toISOString().slice(0, 10);
  await db.session
    .insert(chatDays)
    .values({ bot, chat, day, ...set })
    .onConflictDoUpdate({ target: [chatDays.bot, chatDays.chat, chatDays.day], set });
}
