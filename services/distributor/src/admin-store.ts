import { UpdateReceived, type UpdateReceivedData } from "@telebus/contracts";
import type { Database } from "@telebus/service";
import { and, eq, gt, lt, sql } from "drizzle-orm";
import { chatAdmins, waitingCommands } from "./tables.js";

/** A command of somebody of whom it is not known yet whether they administer the chat. */
export interface WaitingCommand {
  readonly event: string;
  readonly handler: string;
  readonly update: UpdateReceivedData;
  readonly givenAt: Date;
}

/** For so long a list is believed. */
const fresh = sql`now() - interval '5 minutes'`;
/** By then the question to Telegram has come back, one way or the other. */
const asked = sql`now() - interval '2 minutes'`;
const aDayAgo = sql`now() - interval '1 day'`;

/** Who administers a chat, and what waits for knowing it. */
export const createAdminStore = (db: Database) => ({
  ...known(db),
  ...waiting(db),
  async forget(): Promise<void> {
    await db.session.delete(chatAdmins).where(lt(chatAdmins.readAt, aDayAgo));
    await db.session.delete(waitingCommands).where(lt(waitingCommands.givenAt, aDayAgo));
  },
});
export type AdminStore = ReturnType<typeof createAdminStore>;

const listOf = (bot: number, chat: number) => and(eq(chatAdmins.bot, bot), eq(chatAdmins.chat, chat));

const known = (db: Database) => ({
  /** @returns undefined where the list was not read lately */
  async administers(bot: number, chat: number, person: number): Promise<boolean | undefined> {
    const [row] = await db.session
      .select({ is: sql<boolean | null>`bool_or(${chatAdmins.person} = ${person})` })
      .from(chatAdmins)
      .where(and(listOf(bot, chat), gt(chatAdmins.readAt, fresh)));
    return row?.is ?? undefined;
  },

  /** The whole list, as it is now. */
  async learn(bot: number, chat: number, people: readonly number[]): Promise<void> {
    await lock(db, bot, chat);
    await db.session.delete(chatAdmins).where(listOf(bot, chat));
    if (people.length === 0) return;
    await db.session
      .insert(chatAdmins)
      .values([...new Set(people)].map((person) => ({ bot, chat, person })))
      .onConflictDoNothing();
  },

  /** Somebody became an administrator, or is none any more; a list that was never read stays unknown. */
  async change(bot: number, chat: number, person: number, isAdministrator: boolean): Promise<void> {
    if (!isAdministrator) {
      await db.session.delete(chatAdmins).where(and(listOf(bot, chat), eq(chatAdmins.person, person)));
      return;
    }
    await db.session.execute(sql`
      insert into ${chatAdmins} (bot, chat, person, read_at)
        select bot, chat, ${person}, max(read_at) from ${chatAdmins}
        where bot = ${bot} and chat = ${chat} group by bot, chat
      on conflict do nothing`);
  },
});

const waiting = (db: Database) => ({
  /** @returns whether Telegram has to be asked; not when it was a moment ago, for another command of this chat */
  async wait(command: WaitingCommand & { bot: number; chat: number }): Promise<boolean> {
    const { bot, chat } = command;
    await lock(db, bot, chat);
    const before = await db.session
      .select({ event: waitingCommands.event })
      .from(waitingCommands)
      .where(and(isOf(bot, chat), gt(waitingCommands.givenAt, asked)));
    await db.session.insert(waitingCommands).values(command).onConflictDoNothing();
    return before.length === 0;
  },

  /** What waited in a chat, oldest first; it waits no more. */
  async takeWaiting(bot: number, chat: number): Promise<readonly WaitingCommand[]> {
    await lock(db, bot, chat);
    const rows = await db.session.delete(waitingCommands).where(isOf(bot, chat)).returning();
    return rows
      .map(({ update, ...row }) => ({ ...row, update: UpdateReceived.schema.parse(update) }))
      .toSorted((a, b) => a.givenAt.getTime() - b.givenAt.getTime());
  },
});

/**
 * Until the transaction ends, one at a time for each chat: a command that begins to wait while the answer is being
 * handled would otherwise be seen by neither.
 */
async function lock(db: Database, bot: number, chat: number): Promise<void> {
  const key = `administrators:${bot}:${chat}`;
  await db.session.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
}

const isOf = (bot: number, chat: number) => and(eq(waitingCommands.bot, bot), eq(waitingCommands.chat, chat));
