import { bigserial, integer, jsonb, primaryKey, text, timestamp, type PgSchema } from "drizzle-orm/pg-core";
import type { EncodedEvent } from "@telebus/contracts";

const instant = (name: string) => timestamp(name, { withTimezone: true });

/**
 * The tables that `libs/service` keeps in a service's own schema. Each service spreads them into its `tables.ts`, so
 * that its migrations create them.
 */
export const platformTables = <Name extends string>(schema: PgSchema<Name>) => ({
  /** What each handled event led to: a repeat changes nothing and returns the same events. */
  inbox: schema.table(
    "inbox",
    {
      eventId: text("event_id").notNull(),
      handler: text("handler").notNull(),
      events: jsonb("events").$type<EncodedEvent[]>().notNull(),
      handledAt: instant("handled_at").notNull().defaultNow(),
    },
    (table) => [primaryKey({ columns: [table.eventId, table.handler] })],
  ),
  /** Events of HTTP routes, timers and jobs, written with the change they tell of and relayed in this order. */
  outbox: schema.table("outbox", {
    sequence: bigserial("sequence", { mode: "number" }).primaryKey(),
    event: jsonb("event").$type<EncodedEvent>().notNull(),
  }),
  /** Work that is too slow for a handler: claimed by lease, run until it succeeds or is given up. */
  jobs: schema.table("jobs", {
    id: text("id").primaryKey(),
    kind: text("kind").notNull(),
    payload: jsonb("payload").$type<unknown>().notNull(),
    journeyId: text("journey_id").notNull(),
    traceparent: text("traceparent"),
    attempts: integer("attempts").notNull().default(0),
    runAt: instant("run_at").notNull().defaultNow(),
    /** Set while a runner works on it; over when the runner died. */
    leaseUntil: instant("lease_until"),
    leasedBy: text("leased_by"),
  }),
});

export type PlatformTables = ReturnType<typeof platformTables>;
