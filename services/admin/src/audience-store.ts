import type { ChatType } from "@telebus/contracts";
import type { Database } from "@telebus/service";
import { and, asc, eq, gt, inArray, isNotNull, isNull, sql, type SQL } from "drizzle-orm";
import type { Audience, Segment } from "./domain/audience.js";
import { chats, grants, people } from "./tables.js";

/** A chat that is to get something. */
export interface Listener {
  readonly chat: number;
  readonly type: ChatType;
  readonly title: string | null;
  /** Of the person, in private chats. */
  readonly language: string | null;
}

/** Chats that were chosen and get nothing all the same. */
export interface LeftOut {
  readonly unknown: number;
  readonly opted_out: number;
  readonly ended: number;
}

/** Who gets a broadcast; asked anew each time, so that who opts out meanwhile is left in peace. */
export interface AudienceStore {
  count(bot: number, audience: Audience): Promise<number>;
  /** By id, beginning behind `after`. */
  next(
    of: { bot: number; audience: Audience; after: number | null },
    limit: number,
  ): Promise<readonly Listener[]>;
  /** Of chosen chats; a segment has none. */
  leftOut(bot: number, audience: Audience): Promise<LeftOut>;
  /** Whether somebody wants no more of them. @returns whether that is new */
  optOut(bot: number, chat: number): Promise<boolean>;
  optIn(bot: number, chat: number): Promise<void>;
}

export const createAudienceStore = (db: Database): AudienceStore => ({
  count: async (bot, audience) => db.session.$count(chats, wanted(bot, audience)),

  next: ({ bot, audience, after }, limit) =>
    db.session
      .select({ chat: chats.chat, type: chats.type, title: chats.title, language: people.language })
      .from(chats)
      .leftJoin(people, eq(people.id, chats.chat))
      .where(and(wanted(bot, audience), after === null ? undefined : gt(chats.chat, after)))
      .orderBy(asc(chats.chat))
      .limit(limit),

  leftOut: async (bot, audience) => {
    if (!("chats" in audience)) return { unknown: 0, opted_out: 0, ended: 0 };
    const chosen = [...new Set(audience.chats)];
    const among = and(eq(chats.bot, bot), inArray(chats.chat, chosen));
    const known = await db.session.$count(chats, among);
    return {
      unknown: chosen.length - known,
      opted_out: await db.session.$count(chats, and(among, isNotNull(chats.optedOutAt))),
      ended: await db.session.$count(chats, and(among, isNotNull(chats.endedAt))),
    };
  },

  optOut: async (bot, chat) => {
    const changed = await db.session
      .update(chats)
      .set({ optedOutAt: sql`now()` })
      .where(and(eq(chats.bot, bot), eq(chats.chat, chat), isNull(chats.optedOutAt)));
    return changed.rowCount === 1;
  },
  optIn: async (bot, chat) => {
    await db.session
      .update(chats)
      .set({ optedOutAt: null })
      .where(and(eq(chats.bot, bot), eq(chats.chat, chat)));
  },
});

/** Whoever can be spoken to, wants to hear it, and is meant. */
function wanted(bot: number, audience: Audience): SQL | undefined {
  const isBanned = sql`exists (select from ${grants} where ${grants.person} = ${chats.chat}
    and ${grants.scope} = 'banned' and (${grants.bot} is null or ${grants.bot} = ${bot})
    and (${grants.until} is null or ${grants.until} > now()))`;
  return and(
    eq(chats.bot, bot),
    isNull(chats.endedAt),
    isNull(chats.optedOutAt),
    sql`coalesce(${chats.botStatus}, '') not in ('left', 'kicked')`,
    sql`not ${isBanned}`,
    "chats" in audience ? sql`${chats.chat} = any(${idsOf(audience.chats)})` : within(bot, audience.segment),
  );
}

/** One parameter, however many there are. */
const idsOf = (ids: readonly number[]): SQL => sql`${`{${ids.join(",")}}`}::bigint[]`;
const wordsOf = (words: readonly string[]): SQL =>
  sql`${`{${words.map((one) => `"${one}"`).join(",")}}`}::text[]`;

function within(bot: number, { chat_types, languages, seen_within_days, scopes }: Segment): SQL | undefined {
  return and(
    chat_types && inArray(chats.type, chat_types),
    seen_within_days === undefined
      ? undefined
      : sql`${chats.lastSeenAt} > now() - make_interval(days => ${seen_within_days}::int)`,
    languages &&
      sql`exists (select from ${people} p where p.id = ${chats.chat} and (lower(p.language) = any(${lower(languages)})
        or lower(split_part(p.language, '-', 1)) = any(${lower(languages)})))`,
    scopes &&
      sql`exists (select from ${grants} where ${grants.person} = ${chats.chat}
        and ${grants.scope} = any(${wordsOf(scopes)}) and (${grants.bot} is null or ${grants.bot} = ${bot})
        and (${grants.until} is null or ${grants.until} > now()))`,
  );
}

const lower = (words: readonly string[]): SQL => wordsOf(words.map((word) => word.toLowerCase()));
