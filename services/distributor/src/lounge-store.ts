import { randomInt } from "node:crypto";
import type { ChatType } from "@telebus/contracts";
import type { Database } from "@telebus/service";
import { and, eq, lt, sql } from "drizzle-orm";
import { newDailyId } from "./domain/alias.js";
import { newcomer, type Standing } from "./domain/lounge.js";
import type { PostKey } from "./domain/post-key.js";
import { answerQuotas, dailyIds, loungeMarks, loungeMembers, chats, messages, posts } from "./tables.js";

/** Longer than a day, so that who was seen just before midnight can still be spoken of. */
const KEEP_DAILY_IDS = sql`now() - interval '30 hours'`;
const TRIES = 20;

/** How people stand in lounges. */
export const createLoungeStore = (db: Database) => ({ ...standings(db), ...marks(db), ...names(db) });
export type LoungeStore = ReturnType<typeof createLoungeStore>;

/** Where a post was said first. */
interface Origin {
  readonly chat: number;
  readonly type: ChatType;
  readonly message: number;
}

const standings = (db: Database) => {
  const is = (hub: number, author: number) =>
    and(eq(loungeMembers.hub, hub), eq(loungeMembers.author, author));
  return {
    async standing(hub: number, author: number): Promise<Standing> {
      const [row] = await db.session.select().from(loungeMembers).where(is(hub, author));
      return row ?? newcomer;
    },

    /** Changes how somebody stands, whoever else wants to at the same moment. */
    async change(hub: number, author: number, how: (standing: Standing) => Standing): Promise<Standing> {
      await db.session.insert(loungeMembers).values({ hub, author }).onConflictDoNothing();
      const [row] = await db.session.select().from(loungeMembers).where(is(hub, author)).for("update");
      const { karma, warnings, warnedAt, cooldownUntil, spamPoints, spamAt, signedAt } = how(row ?? newcomer);
      const changed = { karma, warnings, warnedAt, cooldownUntil, spamPoints, spamAt, signedAt };
      await db.session.update(loungeMembers).set(changed).where(is(hub, author));
      return changed;
    },
  };
};

const marks = (db: Database) => ({
  /** @returns whether it was not done before */
  async mark({ at, id }: PostKey, kind: "vote" | "warning", person = 0): Promise<boolean> {
    const { rowCount } = await db.session
      .insert(loungeMarks)
      .values({ postAt: at, post: id, kind, person })
      .onConflictDoNothing();
    return rowCount === 1;
  },

  /** Where a post was said, and what of it can be answered there. */
  async originOf({ at, id }: PostKey): Promise<Origin | undefined> {
    const [row] = await db.session
      .select({ chat: messages.chat, message: messages.message, type: chats.type })
      .from(posts)
      .innerJoin(messages, and(eq(messages.post, posts.id), eq(messages.postAt, posts.at)))
      .innerJoin(chats, and(eq(chats.bot, posts.bot), eq(chats.chat, posts.source)))
      .where(and(eq(posts.id, id), eq(posts.at, at), eq(messages.isSource, true)))
      .limit(1);
    return row;
  },

  /** @returns whether somebody who is answered at most so often may be answered once more */
  async mayAnswer(bot: number, person: number, perMinute: number, now: Date): Promise<boolean> {
    const minute = new Date(Math.floor(now.getTime() / 60_000) * 60_000);
    const again = sql`case when ${answerQuotas.minute} = ${minute} then ${answerQuotas.answers} + 1 else 1 end`;
    const [row] = await db.session
      .insert(answerQuotas)
      .values({ bot, person, minute, answers: 1 })
      .onConflictDoUpdate({
        target: [answerQuotas.bot, answerQuotas.person],
        set: { minute, answers: again },
      })
      .returning({ answers: answerQuotas.answers });
    return (row?.answers ?? 1) <= perMinute;
  },
});

const names = (db: Database) => ({
  /** What somebody is called today. */
  async dailyId(hub: number, author: number, now: Date): Promise<string> {
    const day = now.toISOString().slice(0, 10);
    const is = and(eq(dailyIds.hub, hub), eq(dailyIds.day, day), eq(dailyIds.author, author));
    for (let tries = 0; tries < TRIES; tries++) {
      const [known] = await db.session.select({ id: dailyIds.id }).from(dailyIds).where(is);
      if (known !== undefined) return known.id;
      const id = newDailyId((below) => randomInt(below));
      await db.session.insert(dailyIds).values({ hub, day, author, id }).onConflictDoNothing();
    }
    throw new Error("no free daily id was found");
  },

  async forget(): Promise<void> {
    await db.session.delete(dailyIds).where(lt(dailyIds.madeAt, KEEP_DAILY_IDS));
    await db.session.delete(answerQuotas).where(lt(answerQuotas.minute, KEEP_DAILY_IDS));
  },
});
