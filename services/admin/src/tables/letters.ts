import type { StreamName } from "@telebus/contracts";
import { bigint, index, integer, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import type { LetterState } from "../domain/letter-state.js";
import { id, instant, schema } from "./schema.js";

/** What was put aside into the dead letter stream, and what became of it; the letters themselves stay in the stream. */
export const letters = schema.table(
  "letters",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    /** The box, and the place in it: with another box the letters of the one before are gone. */
    box: text("box").notNull(),
    sequence: bigint("sequence", { mode: "number" }).notNull(),
    at: instant("at").notNull(),
    /** The service that gave up. */
    service: text("service").notNull(),
    reason: text("reason").notNull(),
    /** Null for a body that never became an event. */
    stream: text("stream").$type<StreamName>(),
    type: text("type"),
    event: text("event"),
    journey: text("journey"),
    bot: id("bot"),
    chat: id("chat"),
    person: id("person"),
    bytes: integer("bytes").notNull(),
    state: text("state").$type<LetterState>().notNull().default("open"),
    replays: integer("replays").notNull().default(0),
    /** As in the audit log. */
    changedBy: text("changed_by"),
    changedAt: instant("changed_at"),
  },
  (table) => [
    uniqueIndex("letters_place").on(table.box, table.sequence),
    index("letters_state").on(table.state, table.id),
    index("letters_journey").on(table.journey),
    index("letters_at").on(table.at),
  ],
);

/** How far each box was looked through, and what administrators were told of. */
export const letterBoxes = schema.table(
  "letter_boxes",
  {
    box: text("box").notNull(),
    readTo: bigint("read_to", { mode: "number" }).notNull().default(0),
    /** Of the last letter that they were told of. */
    toldTo: bigint("told_to", { mode: "number" }).notNull().default(0),
    toldAt: instant("told_at"),
  },
  (table) => [primaryKey({ columns: [table.box] })],
);
