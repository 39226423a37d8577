import type { KeptRow } from "@telebus/contracts";
import type { Database } from "@telebus/service";
import { and, asc, desc, eq, isNull, lt, lte, sql } from "drizzle-orm";
import {
  audit,
  chats,
  grants,
  memberships,
  messages,
  people,
  privacyOrders,
  privacyPieces,
} from "./tables.js";

export type PrivacyOrder = typeof privacyOrders.$inferSelect;
export type NewPiece = typeof privacyPieces.$inferInsert;
type Piece = typeof privacyPieces.$inferSelect;

export interface PrivacyStore {
  open(order: Omit<PrivacyOrder, "finishedAt">): Promise<void>;
  find(id: string): Promise<PrivacyOrder | undefined>;
  /** The one of this kind that is under way. */
  underWay(person: number, kind: PrivacyOrder["kind"]): Promise<PrivacyOrder | undefined>;
  /** A repeat changes nothing. */
  addPiece(piece: NewPiece): Promise<void>;
  pieces(order: string): Promise<readonly Piece[]>;
  /** @returns whether it was under way until now */
  finish(id: string, at: Date): Promise<boolean>;
  due(now: Date): Promise<readonly PrivacyOrder[]>;
  /** What was gathered before goes. */
  prune(before: Date): Promise<void>;
  /** What the control plane keeps of somebody. */
  read(person: number): Promise<readonly KeptRow[]>;
  /** Scopes, bans and the audit log stay. @returns how many rows */
  erase(person: number): Promise<number>;
}

const MAX_MESSAGES = 2_000;

export const createPrivacyStore = (db: Database): PrivacyStore => ({
  open: async (order) => {
    await db.session.insert(privacyOrders).values(order);
  },
  find: async (id) =>
    (await db.session.select().from(privacyOrders).where(eq(privacyOrders.id, id)).for("update"))[0],
  underWay: async (person, kind) =>
    (
      await db.session
        .select()
        .from(privacyOrders)
        .where(
          and(
            eq(privacyOrders.person, person),
            eq(privacyOrders.kind, kind),
            isNull(privacyOrders.finishedAt),
          ),
        )
    )[0],
  addPiece: async (piece) => {
    await db.session.insert(privacyPieces).values(piece).onConflictDoNothing();
  },
  pieces: (order) =>
    db.session
      .select()
      .from(privacyPieces)
      .where(eq(privacyPieces.order, order))
      .orderBy(asc(privacyPieces.service), asc(privacyPieces.piece)),
  finish: async (id, at) => {
    const open = and(eq(privacyOrders.id, id), isNull(privacyOrders.finishedAt));
    return ((await db.session.update(privacyOrders).set({ finishedAt: at }).where(open)).rowCount ?? 0) > 0;
  },
  due: (now) =>
    db.session
      .select()
      .from(privacyOrders)
      .where(and(lte(privacyOrders.dueAt, now), isNull(privacyOrders.finishedAt))),
  prune: async (before) => {
    await db.session.execute(sql`delete from ${privacyPieces} using ${privacyOrders}
      where ${privacyPieces.order} = ${privacyOrders.id} and ${privacyOrders.finishedAt} < ${before}`);
    await db.session.delete(privacyOrders).where(lt(privacyOrders.finishedAt, before));
  },
  read: (person) => readKept(db, person),
  erase: (person) => eraseKept(db, person),
});

async function readKept({ session }: Database, person: number): Promise<readonly KeptRow[]> {
  const rows = (of: string, found: readonly object[]): KeptRow[] =>
    found.map((row) => ({ of, row: { ...row } }));
  const said = { bot: messages.bot, chat: messages.chat, at: messages.at, message: messages.message };
  return [
    ...rows("person", await session.select().from(people).where(eq(people.id, person))),
    ...rows("scope", await session.select().from(grants).where(eq(grants.person, person))),
    ...rows("membership", await session.select().from(memberships).where(eq(memberships.person, person))),
    ...rows("private chat", await session.select().from(chats).where(eq(chats.chat, person))),
    ...rows(
      "audit entry",
      await session
        .select()
        .from(audit)
        .where(eq(audit.subject, `person:${person}`)),
    ),
    ...rows(
      "message",
      await session
        .select({ ...said, kind: messages.kind, text: messages.text })
        .from(messages)
        .where(eq(messages.person, person))
        .orderBy(desc(messages.at))
        .limit(MAX_MESSAGES),
    ),
  ];
}

async function eraseKept({ session }: Database, person: number): Promise<number> {
  const isHeld = sql`exists (select from admin.grants where person = ${person})`;
  const statements = [
    sql`update admin.messages set person = null, text = null where person = ${person}`,
    sql`delete from admin.memberships where person = ${person}`,
    sql`delete from admin.sessions where person = ${person}`,
    sql`delete from admin.active_people where person = ${person}`,
    sql`delete from admin.happenings where person = ${person}`,
    sql`update admin.chats set title = null, username = null where chat = ${person}`,
    sql`delete from admin.people where id = ${person} and not ${isHeld}`,
    sql`update admin.people set first_name = '', last_name = null, username = null, language = null,
        is_premium = false where id = ${person}`,
  ];
  let rows = 0;
  for (const statement of statements) rows += (await session.execute(statement)).rowCount ?? 0;
  return rows;
}
