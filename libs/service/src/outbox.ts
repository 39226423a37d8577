import type { Bus } from "@telebus/bus";
import { follow, type Cause, type EncodedEvent, type EventDraft } from "@telebus/contracts";
import { asc, inArray, sql } from "drizzle-orm";
import type { Clock } from "./clock.js";
import { asUnavailable, type Database } from "./database.js";
import type { Log } from "./log.js";
import { createLoop, type Loop } from "./loop.js";
import type { PlatformTables } from "./platform-tables.js";

/**
 * For HTTP routes, timers and jobs, which have no event to fall back on: the change and the events that tell of it are
 * committed together, and relayed from here.
 */
export interface Outbox {
  /** Must be called inside the transaction of the change. `cause.id` makes the events' ids. */
  add(cause: Cause, handler: string, drafts: readonly EventDraft[]): Promise<void>;
  addEncoded(events: readonly EncodedEvent[]): Promise<void>;
  relay: Loop;
}

const BATCH = 100;

export function createOutbox(
  database: Database,
  { outbox }: Pick<PlatformTables, "outbox">,
  ports: { bus: Bus; clock: Clock; log: Log; source: string; pollMs?: number },
): Outbox {
  const relayBatch = (): Promise<number> =>
    database.transaction(async () => {
      // One relay at a time in the whole cluster: the rows' order is the events' order.
      const lock = sql`select pg_try_advisory_xact_lock(hashtext(${`telebus outbox ${ports.source}`})) as locked`;
      const { rows } = await database.session.execute(lock);
      if (rows[0]?.["locked"] !== true) return 0;
      const waiting = await database.session.select().from(outbox).orderBy(asc(outbox.sequence)).limit(BATCH);
      if (waiting.length === 0) return 0;
      await ports.bus.publish(waiting.map(({ event }) => event));
      const sequences = waiting.map(({ sequence }) => sequence);
      await database.session.delete(outbox).where(inArray(outbox.sequence, sequences));
      return waiting.length;
    });

  const relay = createLoop({
    name: "outbox relay",
    pollMs: ports.pollMs ?? 1_000,
    clock: ports.clock,
    log: ports.log,
    turn: async () => (await asUnavailable(relayBatch())) === BATCH,
  });

  const addEncoded = async (events: readonly EncodedEvent[]): Promise<void> => {
    if (events.length === 0) return;
    await database.session.insert(outbox).values(events.map((event) => ({ event })));
    database.afterCommit(relay.nudge);
  };

  return {
    relay,
    addEncoded,
    add: (cause, handler, drafts) =>
      addEncoded(follow(cause, { source: ports.source, handler, now: ports.clock.now() }, drafts)),
  };
}
