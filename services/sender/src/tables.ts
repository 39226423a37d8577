import type { CallOutcome, Lane } from "@telebus/contracts";
import type { CallState } from "./domain/call-state.js";
import {
  bigint,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";

/** The sender's own schema; no other service reads it. */
export const schema = pgSchema("sender");

/**
 * What was tried and what became of it, by the id of the request. Partitioned by the day of the request (the migration
 * says so: drizzle has no word for it), so that a day is forgotten by dropping its table.
 */
export const calls = schema.table(
  "calls",
  {
    id: text("id").notNull(),
    requestedAt: timestamp("requested_at", { withTimezone: true }).notNull(),
    bot: bigint("bot", { mode: "number" }).notNull(),
    chat: bigint("chat", { mode: "number" }),
    lane: text("lane").$type<Lane>().notNull(),
    method: text("method").notNull(),
    /** Messages it spends. */
    cost: integer("cost").notNull().default(1),
    state: text("state").$type<CallState>().notNull(),
    outcome: jsonb("outcome").$type<CallOutcome>(),
    triedAt: timestamp("tried_at", { withTimezone: true }).notNull().defaultNow(),
    doneAt: timestamp("done_at", { withTimezone: true }),
  },
  (table) => [
    primaryKey({ columns: [table.id, table.requestedAt] }),
    // What was spent in the last minute is looked for when a shard changes hands.
    index("calls_tried_at").on(table.triedAt),
  ],
);

/** The senders that are alive: one that gives no sign of life is taken its database session. */
export const senders = schema.table("senders", {
  id: uuid("id").primaryKey(),
  /** Process id of its session in the database server. */
  backendPid: integer("backend_pid").notNull(),
  beatAt: timestamp("beat_at", { withTimezone: true }).notNull(),
});
