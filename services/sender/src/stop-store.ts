import type { FailureClass } from "@telebus/contracts";
import type { Database } from "@telebus/service";
import { and, eq, isNotNull, isNull, like, ne, notInArray, or, sql } from "drizzle-orm";
import type { BotStop } from "./domain/bot-stop.js";
import { keyOfOff, keyOfScope } from "./domain/scope.js";
import { pauses } from "./tables.js";

/** Which token a bot has at which server, as a digest. */
export interface BotConnection {
  readonly bot: number;
  readonly connection: string;
}

/** Bots that Telegram does not accept: pauses that nobody gave by hand. */
export function createStopStore(db: Database) {
  const isStop = and(isNull(pauses.liftedAt), isNotNull(pauses.stop));
  return {
    /** @returns whether it was not paused before */
    async stop(bot: number, stop: BotStop): Promise<boolean> {
      const scope = { bot };
      const reason = `Telegram does not accept this bot: ${stop.description}`;
      const inserted = await db.session
        .insert(pauses)
        .values({ key: keyOfScope(scope), scope, reason, stop })
        .onConflictDoNothing({ target: pauses.key, where: isNull(pauses.liftedAt) });
      return inserted.rowCount === 1;
    },

    /** Lets those go on that have another token or server now. @returns how many */
    async liftStale(connections: readonly BotConnection[]): Promise<number> {
      if (connections.length === 0) return 0;
      const isStale = connections.map(({ bot, connection }) =>
        and(eq(pauses.key, keyOfScope({ bot })), ne(sql`${pauses.stop} ->> 'connection'`, connection)),
      );
      const lifted = await db.session
        .update(pauses)
        .set({ liftedAt: sql`now()` })
        .where(and(isStop, or(...isStale)));
      return lifted.rowCount ?? 0;
    },

    /** Pauses the bots that are off, these and no others. @returns how many pauses that has changed */
    async keepOff(bots: readonly number[]): Promise<number> {
      const rows = bots.map((bot) => ({
        key: keyOfOff(bot),
        scope: { bot },
        reason: "The bot is switched off",
      }));
      const isOld = notInArray(
        pauses.key,
        rows.map(({ key }) => key),
      );
      const lifted = await db.session
        .update(pauses)
        .set({ liftedAt: sql`now()` })
        .where(and(isNull(pauses.liftedAt), like(pauses.key, keyOfOff("%")), isOld));
      if (rows.length === 0) return lifted.rowCount ?? 0;
      const paused = await db.session
        .insert(pauses)
        .values(rows)
        .onConflictDoNothing({ target: pauses.key, where: isNull(pauses.liftedAt) });
      return (lifted.rowCount ?? 0) + (paused.rowCount ?? 0);
    },

    async inForce(): Promise<{ bot: number; class: FailureClass; description: string; since: Date }[]> {
      const rows = await db.session
        .select({ scope: pauses.scope, stop: pauses.stop, since: pauses.createdAt })
        .from(pauses)
        .where(isStop);
      return rows.flatMap(({ scope: { bot }, stop, since }) =>
        bot === undefined || stop === null
          ? []
          : [{ bot, class: stop.class, description: stop.description, since }],
      );
    },
  };
}
export type StopStore = ReturnType<typeof createStopStore>;
