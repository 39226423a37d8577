import { follow, type EncodedEvent, type EventDraft, type EventMeta } from "@telebus/contracts";
import { and, eq, lt, sql } from "drizzle-orm";
import type { Clock } from "./clock.js";
import type { Database } from "./database.js";
import type { PlatformTables } from "./platform-tables.js";

/** Runs a handler's work at most once per event, in one transaction with the row that says so. */
export interface Inbox {
  /** @returns the events the work led to: of this run, or of the one that was committed before. */
  once(
    event: EventMeta,
    handler: string,
    work: () => Promise<readonly EventDraft[]>,
  ): Promise<EncodedEvent[]>;
}

/** Longer than any stream keeps an event, so a repeat is always recognised. */
const KEEP_DAYS = 8;

export function createInbox(
  database: Database,
  { inbox }: Pick<PlatformTables, "inbox">,
  by: { source: string; clock: Clock },
): Inbox {
  const committedBefore = async (eventId: string, handler: string): Promise<EncodedEvent[] | undefined> => {
    const rows = await database.session
      .select({ events: inbox.events })
      .from(inbox)
      .where(and(eq(inbox.eventId, eventId), eq(inbox.handler, handler)));
    return rows[0]?.events;
  };

  return {
    once: (event, handler, work) =>
      database.transaction(async () => {
        const before = await committedBefore(event.id, handler);
        if (before !== undefined) return before;
        const drafts = await work();
        const events = follow(event, { source: by.source, handler, now: by.clock.now() }, drafts);
        // Two runs at the same moment: the key lets one commit, the other fails, comes again and finds this row.
        await database.session.insert(inbox).values({ eventId: event.id, handler, events });
        return events;
      }),
  };
}

/** Without a database there is nothing to keep: the stream's message ids alone recognise a repeat. */
export function createPassThroughInbox(by: { source: string; clock: Clock }): Inbox {
  return {
    once: async (event, handler, work) =>
      follow(event, { source: by.source, handler, now: by.clock.now() }, await work()),
  };
}

/** Forgets what no stream can bring again. @returns how many rows went. */
export async function pruneInbox(
  database: Database,
  { inbox }: Pick<PlatformTables, "inbox">,
): Promise<number> {
  const before = sql`now() - make_interval(days => ${KEEP_DAYS})`;
  const result = await database.session.delete(inbox).where(lt(inbox.handledAt, before));
  return result.rowCount ?? 0;
}
