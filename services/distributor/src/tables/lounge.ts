import { bigint, date, doublePrecision, integer, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { instant, postTime, schema } from "./schema.js";

/** How somebody stands in a lounge. */
export const loungeMembers = schema.table(
  "lounge_members",
  {
    hub: bigint("hub", { mode: "number" }).notNull(),
    author: bigint("author", { mode: "number" }).notNull(),
    karma: integer("karma").notNull().default(0),
    /** As they were at the last one. */
    warnings: integer("warnings").notNull().default(0),
    warnedAt: instant("warned_at"),
    cooldownUntil: instant("cooldown_until"),
    /** As they were at the last message. */
    spamPoints: doublePrecision("spam_points").notNull().default(0),
    spamAt: instant("spam_at"),
    signedAt: instant("signed_at"),
  },
  (table) => [primaryKey({ columns: [table.hub, table.author] })],
);

/** What was done about a post once: a vote of one person, or the one warning for it. Goes with the post's day. */
export const loungeMarks = schema.table(
  "lounge_marks",
  {
    postAt: postTime("post_at").notNull(),
    post: bigint("post", { mode: "number" }).notNull(),
    kind: text("kind").$type<"vote" | "warning">().notNull(),
    /** Who votes; 0 for a warning, of which there is one. */
    person: bigint("person", { mode: "number" }).notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.post, table.kind, table.person, table.postAt] })],
);

/** What moderators call somebody for one day; then nobody can tell any more who that was. */
export const dailyIds = schema.table(
  "daily_ids",
  {
    hub: bigint("hub", { mode: "number" }).notNull(),
    day: date("day").notNull(),
    author: bigint("author", { mode: "number" }).notNull(),
    id: text("id").notNull(),
    madeAt: instant("made_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.hub, table.day, table.author] }),
    uniqueIndex("daily_ids_id").on(table.hub, table.day, table.id),
  ],
);

/** How often a person was answered in the minute they were last answered in. */
export const answerQuotas = schema.table(
  "answer_quotas",
  {
    bot: bigint("bot", { mode: "number" }).notNull(),
    person: bigint("person", { mode: "number" }).notNull(),
    minute: instant("minute").notNull(),
    answers: integer("answers").notNull(),
  },
  (table) => [primaryKey({ columns: [table.bot, table.person] })],
);
