import type { KeptRow } from "@telebus/contracts";
import type { Database } from "@telebus/service";
import { and, asc, desc, eq, isNull, lt, lte, sql } from "drizzle-orm";
import { eraseKept } from "./erasure-store.js";
import { readKept } from "./kept-rows-store.js";
import { privacyOrders, privacyPieces } from "./tables.js";

export type PrivacyOrder = typeof privacyOrders.$inferSelect;
export type NewPiece = typeof privacyPieces.$inferInsert;
type Piece = typeof privacyPieces.$inferSelect;

export interface PrivacyStore {
  open(order: Omit<PrivacyOrder, "finishedAt">): Promise<void>;
  find(id: string): Promise<PrivacyOrder | undefined>;
  /** Of a person, the newest first. */
  listOf(person: number, limit: number): Promise<readonly PrivacyOrder[]>;
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

export const createPrivacyStore = (db: Database): PrivacyStore => ({
  open: async (order) => {
    await db.session.insert(privacyOrders).values(order);
  },
  find: async (id) =>
    (await db.session.select().from(privacyOrders).where(eq(privacyOrders.id, id)).for("update"))[0],
  listOf: (person, limit) =>
    db.session
      .select()
      .from(privacyOrders)
      .where(eq(privacyOrders.person, person))
      .orderBy(desc(privacyOrders.orderedAt))
      .limit(limit),
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
