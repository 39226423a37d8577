import type { Database } from "@telebus/service";
import { and, desc, eq, gte, inArray, lt, type SQL } from "drizzle-orm";
import { audit } from "./tables.js";

/** Something that somebody has changed. */
export interface AuditRecord {
  /** `person:42`, `key:<id>`, `master`, `system`. */
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly bot?: number | undefined;
  /** Facts without secrets and without what people wrote. */
  readonly details?: Readonly<Record<string, unknown>> | undefined;
}

export interface AuditQuery {
  readonly subject?: string | undefined;
  readonly actor?: string | undefined;
  readonly action?: string | undefined;
  /** Only what is about these bots. */
  readonly bots?: readonly number[] | undefined;
  /** Not older. */
  readonly since?: Date | undefined;
  /** Older. */
  readonly until?: Date | undefined;
  /** Older than this id. */
  readonly before?: number | undefined;
  readonly limit: number;
}

export interface AuditStore {
  /** Call it in the transaction of the change. */
  record(record: AuditRecord): Promise<void>;
  /** The newest first. */
  list(query: AuditQuery): Promise<readonly (typeof audit.$inferSelect)[]>;
}

/** @param onRecord - called when the change is there to be seen */
export const createAuditStore = (db: Database, onRecord: (record: AuditRecord) => void): AuditStore => ({
  record: async (change) => {
    const { details = {}, ...record } = change;
    await db.session.insert(audit).values({ ...record, details });
    db.afterCommit(() => onRecord(change));
  },
  list: ({ subject, actor, action, bots, since, until, before, limit }) => {
    const conditions: (SQL | undefined)[] = [
      subject === undefined ? undefined : eq(audit.subject, subject),
      actor === undefined ? undefined : eq(audit.actor, actor),
      action === undefined ? undefined : eq(audit.action, action),
      bots === undefined ? undefined : inArray(audit.bot, [...bots]),
      since === undefined ? undefined : gte(audit.at, since),
      until === undefined ? undefined : lt(audit.at, until),
      before === undefined ? undefined : lt(audit.id, before),
    ];
    return db.session
      .select()
      .from(audit)
      .where(and(...conditions))
      .orderBy(desc(audit.id))
      .limit(limit);
  },
});
