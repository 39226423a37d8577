import type { CallOutcome, Lane } from "@telebus/contracts";
import type { CallState } from "./domain/call-state.js";
import { bigint, jsonb, pgSchema, primaryKey, text, timestamp } from "drizzle-orm/pg-core";

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
    state: text("state").$type<CallState>().notNull(),
    outcome: jsonb("outcome").$type<CallOutcome>(),
    triedAt: timestamp("tried_at", { withTimezone: true }).notNull().defaultNow(),
    doneAt: timestamp("done_at", { withTimezone: true }),
  },
  (table) => [primaryKey({ columns: [table.id, table.requestedAt] })],
);
