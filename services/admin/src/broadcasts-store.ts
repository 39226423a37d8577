import type { Database } from "@telebus/service";
import { and, asc, desc, eq, gt, inArray, isNotNull, lt, ne, or, sql } from "drizzle-orm";
import { retriedEnds, type ChatEnd } from "./domain/broadcast-end.js";
import { broadcastMoves, type BroadcastMove, type BroadcastState } from "./domain/broadcast-state.js";
import type { ProgressPanel } from "./domain/progress-panel.js";
import { broadcastChats, broadcastCounts, broadcasts, type Trial } from "./tables.js";

export type BroadcastRow = typeof broadcasts.$inferSelect;
export type NewBroadcast = Pick<
  typeof broadcasts.$inferInsert,
  "bot" | "name" | "content" | "call" | "audience" | "hasOptOut" | "by"
>;
export type BroadcastChange = Partial<
  Pick<NewBroadcast, "name" | "content" | "call" | "audience" | "hasOptOut">
>;

export interface EndCount {
  readonly end: ChatEnd;
  readonly reason: string;
  readonly count: number;
}

/** How far a broadcast has come. */
export interface Progress {
  readonly ends: readonly EndCount[];
  readonly underWay: number;
  /** Ended in the last minute. */
  readonly lastMinute: number;
}

interface Page {
  readonly bots: readonly number[] | undefined;
  readonly state?: BroadcastState | undefined;
  readonly before?: number | undefined;
  readonly limit: number;
}

/** How often a message is edited that shows progress: a little less than a group bears. */
const PANEL_SECONDS = 3;
const editable: BroadcastState[] = ["draft", "scheduled"];

/** What operators do with broadcasts. */
export const createBroadcastsStore = (db: Database) => ({
  ...written(db),
  ...shown(db),
  ...seen(db),
  ...missed(db),
});
export type BroadcastsStore = ReturnType<typeof createBroadcastsStore>;

const written = (db: Database) => ({
  async add(broadcast: NewBroadcast): Promise<BroadcastRow> {
    const [row] = await db.session.insert(broadcasts).values(broadcast).returning();
    if (row === undefined) throw new Error("the database gave no row for a broadcast");
    return row;
  },

  /** @returns undefined where it is too late */
  async change(id: number, change: BroadcastChange): Promise<BroadcastRow | undefined> {
    const [row] = await db.session
      .update(broadcasts)
      .set({ ...change, trial: null, changedAt: sql`now()` })
      .where(and(eq(broadcasts.id, id), inArray(broadcasts.state, editable)))
      .returning();
    return row;
  },

  /** @returns undefined where it cannot be done now */
  async move(
    id: number,
    move: BroadcastMove,
    about: { at?: Date; total?: number } = {},
  ): Promise<BroadcastRow | undefined> {
    const { from, to } = broadcastMoves[move];
    const [row] = await db.session
      .update(broadcasts)
      .set({
        state: to,
        changedAt: sql`now()`,
        ...(move === "schedule" && { scheduledAt: about.at }),
        ...(move === "unschedule" && { scheduledAt: null }),
        ...(move === "start" && { startedAt: sql`now()`, total: about.total }),
        ...(move === "cancel" && { endedAt: sql`now()` }),
      })
      .where(and(eq(broadcasts.id, id), inArray(broadcasts.state, [...from])))
      .returning();
    return row;
  },

  /** @returns whether it was a draft */
  async remove(id: number): Promise<boolean> {
    const removed = await db.session
      .delete(broadcasts)
      .where(and(eq(broadcasts.id, id), eq(broadcasts.state, "draft")));
    return removed.rowCount === 1;
  },

  async setTrial(id: number, trial: Trial): Promise<void> {
    await db.session.update(broadcasts).set({ trial }).where(eq(broadcasts.id, id));
  },
});

/** The messages of operators that show progress. */
const shown = (db: Database) => ({
  async setPanel(id: number, panel: ProgressPanel): Promise<void> {
    await db.session
      .update(broadcasts)
      .set({ panel, panelAt: sql`now()` })
      .where(eq(broadcasts.id, id));
  },

  /** Messages that may not say any more what is true; nobody else takes them until the transaction ends. */
  takePanels: (): Promise<BroadcastRow[]> =>
    db.session
      .select()
      .from(broadcasts)
      .where(
        and(
          isNotNull(broadcasts.panel),
          or(eq(broadcasts.state, "running"), gt(broadcasts.changedAt, broadcasts.panelAt)),
          lt(broadcasts.panelAt, sql`now() - make_interval(secs => ${PANEL_SECONDS})`),
        ),
      )
      .for("update", { skipLocked: true }),
});

const seen = (db: Database) => ({
  async find(id: number): Promise<BroadcastRow | undefined> {
    return (await db.session.select().from(broadcasts).where(eq(broadcasts.id, id)))[0];
  },

  /** The newest first. */
  page: ({ bots, state, before, limit }: Page): Promise<BroadcastRow[]> =>
    db.session
      .select()
      .from(broadcasts)
      .where(
        and(
          bots && inArray(broadcasts.bot, [...bots]),
          state && eq(broadcasts.state, state),
          before === undefined ? undefined : lt(broadcasts.id, before),
        ),
      )
      .orderBy(desc(broadcasts.id))
      .limit(limit),

  ends: (ids: readonly number[]): Promise<(EndCount & { broadcast: number })[]> =>
    ids.length === 0
      ? Promise.resolve([])
      : db.session
          .select()
          .from(broadcastCounts)
          .where(inArray(broadcastCounts.broadcast, [...ids])),

  async progress(id: number): Promise<Progress> {
    const ofIt = eq(broadcastChats.broadcast, id);
    return {
      ends: await db.session
        .select({ end: broadcastCounts.end, reason: broadcastCounts.reason, count: broadcastCounts.count })
        .from(broadcastCounts)
        .where(eq(broadcastCounts.broadcast, id)),
      underWay: await db.session.$count(broadcastChats, and(ofIt, sql`${broadcastChats.end} is null`)),
      lastMinute: await db.session.$count(
        broadcastChats,
        and(ofIt, sql`${broadcastChats.endedAt} > now() - interval '1 minute'`),
      ),
    };
  },
});

/** Who did not get it. */
const missed = (db: Database) => ({
  /** Those that are known not to have it and may get it yet: not where the bot is blocked, or where it may have arrived. */
  async missed(id: number, limit: number): Promise<readonly number[]> {
    const rows = await db.session
      .select({ chat: broadcastChats.chat })
      .from(broadcastChats)
      .where(and(eq(broadcastChats.broadcast, id), inArray(broadcastChats.end, [...retriedEnds])))
      .orderBy(asc(broadcastChats.chat))
      .limit(limit);
    return rows.map(({ chat }) => chat);
  },

  /** The chats that did not get it, by id. */
  notSent: (id: number, after: number | undefined, limit: number) =>
    db.session
      .select({
        chat: broadcastChats.chat,
        end: broadcastChats.end,
        reason: broadcastChats.reason,
        endedAt: broadcastChats.endedAt,
      })
      .from(broadcastChats)
      .where(
        and(
          eq(broadcastChats.broadcast, id),
          ne(broadcastChats.end, "sent"),
          after === undefined ? undefined : gt(broadcastChats.chat, after),
        ),
      )
      .orderBy(asc(broadcastChats.chat))
      .limit(limit),
});
