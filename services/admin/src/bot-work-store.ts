import type { Database } from "@telebus/service";
import { and, asc, eq, inArray, isNotNull, isNull, lte, ne, sql } from "drizzle-orm";
import type { BotChanges, BotRow } from "./bot-store.js";
import { bots } from "./tables.js";

interface BotClaim {
  readonly now: Date;
  readonly leaseUntil: Date;
}

/** What is to be done about bots at Telegram, by whichever process comes first. */
export interface BotWorkStore {
  /** Takes the bot that is to be looked at first, and keeps others from it until `leaseUntil`. */
  claimCheck(claim: BotClaim & { isIntroduced: boolean }): Promise<BotRow | undefined>;
  /** Takes a bot whose webhook is to be set or deleted, and keeps others from it until `leaseUntil`. */
  claimWebhook(claim: BotClaim): Promise<BotRow | undefined>;
  /** Ends what was claimed, unless something else is wanted by now. @returns whether it was still that */
  settleWebhook(claimed: BotRow, changes: BotChanges): Promise<boolean>;
  /** Bots that still take a secret from before this time. */
  withFormerSecret(before: Date): Promise<readonly number[]>;
}

export const createBotWorkStore = (db: Database): BotWorkStore => ({
  claimCheck: async ({ now, leaseUntil, isIntroduced }) => {
    const due = db.session
      .select({ id: bots.id })
      .from(bots)
      .where(
        and(
          lte(bots.checkDueAt, now),
          isNull(bots.removedAt),
          bots.isOn,
          isIntroduced ? ne(bots.username, "") : eq(bots.username, ""),
        ),
      )
      .orderBy(asc(bots.checkDueAt))
      .limit(1)
      .for("update", { skipLocked: true });
    const set = { checkDueAt: leaseUntil };
    return (await db.session.update(bots).set(set).where(inArray(bots.id, due)).returning())[0];
  },
  claimWebhook: async ({ now, leaseUntil }) => {
    const due = db.session
      .select({ id: bots.id })
      .from(bots)
      .where(and(isNotNull(bots.webhookTask), lte(bots.webhookDueAt, now)))
      .orderBy(asc(bots.webhookDueAt))
      .limit(1)
      .for("update", { skipLocked: true });
    const set = { webhookDueAt: leaseUntil, webhookAttempts: sql`${bots.webhookAttempts} + 1` };
    return (await db.session.update(bots).set(set).where(inArray(bots.id, due)).returning())[0];
  },
  settleWebhook: async ({ id, webhookDueAt }, changes) => {
    if (webhookDueAt === null) return false;
    const isStillThat = and(eq(bots.id, id), eq(bots.webhookDueAt, webhookDueAt));
    return (await db.session.update(bots).set(changes).where(isStillThat)).rowCount === 1;
  },
  withFormerSecret: async (before) => {
    const rows = await db.session
      .select({ id: bots.id })
      .from(bots)
      .where(and(isNotNull(bots.formerSecret), isNull(bots.webhookTask), lte(bots.secretChangedAt, before)));
    return rows.map(({ id }) => id);
  },
});
