import { sql } from "drizzle-orm";
import { index, text } from "drizzle-orm/pg-core";
import { id, instant, schema } from "./schema.js";

/**
 * The head of every event: who told what, when, because of what, and about whom; nothing of what it says. No key: a batch
 * that comes again adds its rows again, and who reads passes over the second of two. PARTITION BY RANGE (at)
 */
export const journeySteps = schema.table(
  "journey_steps",
  {
    at: instant("at").notNull(),
    journey: text("journey").notNull(),
    event: text("event").notNull(),
    cause: text("cause").notNull(),
    type: text("type").notNull(),
    /** The service that told it. */
    source: text("source").notNull(),
    bot: id("bot"),
    chat: id("chat"),
    person: id("person"),
    /** Of an update its kind, of a call its method. */
    kind: text("kind"),
    /** The service that is to handle it, or that has asked. */
    owner: text("owner"),
    /** The call that it is about: of a request that comes again after a pause the first one. */
    call: text("call"),
    /** Of the end of a call: `ok`, or how it failed. */
    outcome: text("outcome"),
  },
  (table) => [
    index("journey_steps_journey").on(table.journey, table.at),
    index("journey_steps_chat")
      .on(table.chat, table.at)
      .where(sql`${table.chat} is not null`),
    index("journey_steps_person")
      .on(table.person, table.at)
      .where(sql`${table.person} is not null`),
    // What stands behind the time orders nothing: it spares those who ask for it too the rows that do not match.
    index("journey_steps_type").on(table.type, table.at, table.kind, table.source, table.bot),
    // Of the ends of calls few are bad, and these are looked for.
    index("journey_steps_outcome")
      .on(table.outcome, table.at, table.kind, table.bot)
      .where(sql`${table.outcome} is not null`),
    index("journey_steps_begun")
      .on(table.at, table.kind, table.source, table.bot)
      .where(sql`${table.event} = ${table.journey}`),
  ],
);
