import type { ServiceName } from "@telebus/contracts";
import { conversationKey, type ConversationPlace, type Database } from "@telebus/service";
import type { State } from "@telebus/state";
import { and, desc, eq, inArray, isNull, lte, sql } from "drizzle-orm";
import { sessions } from "./tables.js";

export interface SessionQuery {
  readonly bots?: readonly number[] | undefined;
  readonly chat?: number | undefined;
  readonly person?: number | undefined;
  /** Without what somebody has ended. */
  readonly isUnended?: boolean | undefined;
  readonly service?: ServiceName | undefined;
  /** Last activity, and whose where. */
  readonly after?: readonly [lastAt: string, bot: number, chat: number, person: number] | undefined;
  readonly limit: number;
}

export type SessionRow = typeof sessions.$inferSelect;
export type Session = SessionRow & { readonly isOpen: boolean };

/** So many that nobody has ended are looked at: those further back have run out long ago. */
const MAX_LOOKED_AT = 2_000;

/** Which person is in which conversation. That one is open is known by the state alone, where it also runs out. */
export const createSessionsStore = (db: Database, state: Pick<State, "getMany" | "compareAndSet">) => ({
  /** The open conversations of one bot, those that went on last first. */
  async open(
    bot: number,
    { offset, limit }: { offset: number; limit: number },
  ): Promise<readonly SessionRow[]> {
    const rows = await db.session
      .select()
      .from(sessions)
      .where(and(eq(sessions.bot, bot), isNull(sessions.endedAt)))
      .orderBy(desc(sessions.lastAt), desc(sessions.chat), desc(sessions.person))
      .limit(MAX_LOOKED_AT);
    const holders = rows.length === 0 ? [] : await state.getMany(rows.map(conversationKey));
    return rows.filter(({ service }, n) => holders[n] === service).slice(offset, offset + limit);
  },

  async list({
    bots,
    chat,
    person,
    isUnended,
    service,
    after,
    limit,
  }: SessionQuery): Promise<readonly Session[]> {
    const rows = await db.session
      .select()
      .from(sessions)
      .where(
        and(
          bots && inArray(sessions.bot, [...bots]),
          chat === undefined ? undefined : eq(sessions.chat, chat),
          person === undefined ? undefined : eq(sessions.person, person),
          isUnended ? isNull(sessions.endedAt) : undefined,
          service && eq(sessions.service, service),
          after && beyond(after),
        ),
      )
      .orderBy(desc(sessions.lastAt), desc(sessions.bot), desc(sessions.chat), desc(sessions.person))
      .limit(limit);
    const holders = rows.length === 0 ? [] : await state.getMany(rows.map(conversationKey));
    return rows.map((row, n) => ({ ...row, isOpen: row.endedAt === null && holders[n] === row.service }));
  },

  async find({ bot, chat, person }: ConversationPlace): Promise<SessionRow | undefined> {
    const [row] = await db.session.select().from(sessions).where(at({ bot, chat, person }));
    return row;
  },

  /** What this person says next is not this service's any more. @returns whether it was until now */
  takeAway: (place: ConversationPlace, service: ServiceName): Promise<boolean> =>
    state.compareAndSet(conversationKey(place), service, null, { ttlMs: 1 }),

  /** It was ended then, unless it has begun anew since. */
  async end(place: ConversationPlace, endedAt: Date): Promise<void> {
    await db.session
      .update(sessions)
      .set({ endedAt })
      .where(and(at(place), isNull(sessions.endedAt), lte(sessions.lastAt, endedAt)));
  },
});
export type SessionsStore = ReturnType<typeof createSessionsStore>;

const at = ({ bot, chat, person }: ConversationPlace) =>
  and(eq(sessions.bot, bot), eq(sessions.chat, chat), eq(sessions.person, person));

const beyond = ([lastAt, bot, chat, person]: NonNullable<SessionQuery["after"]>) =>
  sql`(${sessions.lastAt}, ${sessions.bot}, ${sessions.chat}, ${sessions.person})
    < (${lastAt}::timestamptz, ${bot}::bigint, ${chat}::bigint, ${person}::bigint)`;
