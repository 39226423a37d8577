import type { Cause, UpdateReceivedData } from "@telebus/contracts";
import type { Database } from "@telebus/service";
import { and, asc, eq, inArray, isNull, lt, sql } from "drizzle-orm";
import { albums, waitingUpdates } from "./tables.js";

/** An album goes so long after its last item, */
const QUIET = sql`interval '1 second'`;
/** and so long after its first one at the latest. */
const LONGEST = sql`interval '4 seconds'`;
/** One that could not go is tried again after this time. */
const PAUSE = sql`interval '10 seconds'`;

/** A chat's album that is due. */
export interface DueAlbum {
  readonly bot: number;
  readonly chat: number;
  readonly album: string;
  /** How often it could not go. */
  readonly failures: number;
}

/** Something that waits for its album to go, or for the album before it. */
export interface WaitingUpdate {
  readonly id: number;
  /** Where its chat is by now. */
  readonly chat: number;
  readonly album: string | undefined;
  readonly update: UpdateReceivedData;
  readonly cause: Cause;
  readonly at: Date;
}

type NewWaiting = Pick<WaitingUpdate, "update" | "cause"> & Omit<DueAlbum, "failures">;

/**
 * Albums that are coming in, and what waits for them. All times are the database's own: whichever distributor looks,
 * and after whatever crash, an album goes at its time.
 */
export const createAlbumStore = (db: Database) => ({ ...intake(db), ...release(db), ...failures(db) });
export type AlbumStore = ReturnType<typeof createAlbumStore>;

const intake = (db: Database) => ({
  /** An item of an album. It begins one, unless another one of the chat is coming in: then it waits for that to go. */
  async gather({ bot, chat, album, update, cause }: NewWaiting): Promise<void> {
    await db.session
      .insert(albums)
      .values({ bot, chat, album, dueAt: sql`clock_timestamp() + ${QUIET}` })
      .onConflictDoUpdate({
        target: [albums.bot, albums.chat],
        set: { dueAt: sql`least(clock_timestamp() + ${QUIET}, ${albums.begunAt} + ${LONGEST})` },
        setWhere: eq(albums.album, album),
      });
    await db.session.insert(waitingUpdates).values({ bot, chat, album, update, cause });
  },

  /**
   * What is said while an album comes in waits until that has gone. The lock makes who releases the album wait for this
   * row, and this row for who is about to finish.
   * @returns whether it has to wait
   */
  async waits(waiting: Omit<NewWaiting, "album">): Promise<boolean> {
    const { bot, chat } = waiting;
    const [open] = await db.session
      .select({ chat: albums.chat })
      .from(albums)
      .where(and(eq(albums.bot, bot), eq(albums.chat, chat)))
      .for("share");
    if (open === undefined) return false;
    await db.session.insert(waitingUpdates).values(waiting);
    return true;
  },
});

const isIn = ({ bot, chat }: Pick<DueAlbum, "bot" | "chat">) =>
  and(eq(albums.bot, bot), eq(albums.chat, chat));

const release = (db: Database) => ({
  /** Takes an album whose time has come, until the transaction ends. */
  async takeDue(): Promise<DueAlbum | undefined> {
    const [due] = await db.session
      .select({ bot: albums.bot, chat: albums.chat, album: albums.album, failures: albums.failures })
      .from(albums)
      .where(sql`${albums.dueAt} <= clock_timestamp()`)
      .orderBy(asc(albums.dueAt))
      .limit(1)
      .for("update", { skipLocked: true });
    return due;
  },

  /** Its items and what waits for it, as it came. */
  async waitingIn({ bot, chat }: DueAlbum): Promise<readonly WaitingUpdate[]> {
    const rows = await db.session
      .select()
      .from(waitingUpdates)
      .where(
        and(eq(waitingUpdates.bot, bot), eq(waitingUpdates.chat, chat), isNull(waitingUpdates.setAsideAt)),
      )
      .orderBy(asc(waitingUpdates.id));
    return rows.map(({ album, ...row }) => ({ ...row, album: album ?? undefined }));
  },

  /** These have gone; where another album has begun behind them, it is the chat's open one from now on. */
  async goOn(
    gone: DueAlbum,
    done: readonly WaitingUpdate[],
    next: { album: string; items: readonly WaitingUpdate[] } | undefined,
  ): Promise<void> {
    const idsOf = (updates: readonly WaitingUpdate[]) => updates.map(({ id }) => id);
    await db.session.delete(waitingUpdates).where(inArray(waitingUpdates.id, idsOf(done)));
    if (next === undefined) {
      await db.session.delete(albums).where(isIn(gone));
      return;
    }
    await db.session.execute(sql`
      update ${albums} open set album = ${next.album}, failures = 0, begun_at = came.first,
        due_at = least(came.last + ${QUIET}, came.first + ${LONGEST})
      from (select min(at) as first, max(at) as last from ${waitingUpdates}
        where ${inArray(waitingUpdates.id, idsOf(next.items))}) came
      where open.bot = ${gone.bot} and open.chat = ${gone.chat}`);
  },
});

/** What could not be done. */
const failures = (db: Database) => ({
  /** Runs it so that what it has written goes where it fails, and nothing else of the transaction does. */
  apart: <T>(work: () => Promise<T>): Promise<T> => db.session.transaction(() => work()),

  /** These are kept for a while, and waited for no more. */
  async setAside(failed: readonly WaitingUpdate[]): Promise<void> {
    await db.session
      .update(waitingUpdates)
      .set({ setAsideAt: sql`now()` })
      .where(
        inArray(
          waitingUpdates.id,
          failed.map(({ id }) => id),
        ),
      );
  },

  async forget(): Promise<void> {
    await db.session
      .delete(waitingUpdates)
      .where(lt(waitingUpdates.setAsideAt, sql`now() - interval '3 days'`));
  },

  /** A group became a supergroup: what waits there goes under its new id. */
  async migrate(bot: number, from: number, to: number): Promise<void> {
    await db.session.execute(sql`
      insert into ${albums} (bot, chat, album, begun_at, due_at, failures)
      select bot, ${to}, album, begun_at, due_at, failures from ${albums} where ${isIn({ bot, chat: from })}
      on conflict do nothing`);
    await db.session.delete(albums).where(isIn({ bot, chat: from }));
    await db.session
      .update(waitingUpdates)
      .set({ chat: to })
      .where(and(eq(waitingUpdates.bot, bot), eq(waitingUpdates.chat, from)));
  },

  /** It could not go: others first. */
  async postpone(album: DueAlbum): Promise<void> {
    await db.session
      .update(albums)
      .set({ dueAt: sql`clock_timestamp() + ${PAUSE}`, failures: sql`${albums.failures} + 1` })
      .where(isIn(album));
  },
});
