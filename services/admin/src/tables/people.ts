import type { PersonScope } from "@telebus/contracts";
import { boolean, index, text, uniqueIndex } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
import { id, instant, schema } from "./schema.js";

/**
 * Everybody who was ever seen in an update, and whoever was given a scope: without a first name while they have not come,
 * or have had their data erased.
 */
export const people = schema.table(
  "people",
  {
    id: id("id").primaryKey(),
    firstName: text("first_name").notNull(),
    lastName: text("last_name"),
    username: text("username"),
    language: text("language"),
    isBot: boolean("is_bot").notNull().default(false),
    isPremium: boolean("is_premium").notNull().default(false),
    firstSeenAt: instant("first_seen_at").notNull(),
    lastSeenAt: instant("last_seen_at").notNull(),
  },
  (table) => [
    index("people_last_seen_at").on(table.lastSeenAt),
    index("people_username").on(sql`lower(${table.username})`),
  ],
);

/** What people may do, or may not: everywhere, or with one bot. */
export const grants = schema.table(
  "grants",
  {
    person: id("person").notNull(),
    scope: text("scope").$type<PersonScope>().notNull(),
    /** Null: with every bot. */
    bot: id("bot"),
    /** Why, in the words of whoever gave it. */
    reason: text("reason"),
    /** As in the audit log. */
    by: text("by").notNull(),
    at: instant("at").notNull().defaultNow(),
    /** Null: until it is taken. */
    until: instant("until"),
  },
  (table) => [
    uniqueIndex("grants_one").on(table.person, table.scope, sql`coalesce(${table.bot}, 0)`),
    index("grants_until").on(table.until),
  ],
);
