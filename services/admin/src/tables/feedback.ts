import { sql } from "drizzle-orm";
import { bigint, index, primaryKey, text } from "drizzle-orm/pg-core";
import { id, instant, schema } from "./schema.js";

const number = (name: string) => bigint(name, { mode: "number" });

/** What people have told operators, and what came of it: one row for each conversation about it. */
export const feedbackThreads = schema.table(
  "feedback_threads",
  {
    id: number("id").primaryKey().generatedAlwaysAsIdentity(),
    bot: id("bot").notNull(),
    person: id("person").notNull(),
    /** Where they wrote it, and get the answer. */
    chat: id("chat").notNull(),
    /** As they were called then. */
    name: text("name").notNull(),
    language: text("language"),
    state: text("state").$type<"open" | "answered" | "closed">().notNull().default("open"),
    createdAt: instant("created_at").notNull().defaultNow(),
    changedAt: instant("changed_at").notNull().defaultNow(),
  },
  (table) => [
    index("feedback_threads_state").on(table.bot, table.state, table.id),
    index("feedback_threads_person").on(table.person),
  ],
);

export const feedbackMessages = schema.table(
  "feedback_messages",
  {
    id: number("id").primaryKey().generatedAlwaysAsIdentity(),
    thread: number("thread")
      .notNull()
      .references(() => feedbackThreads.id, { onDelete: "cascade" }),
    at: instant("at").notNull().defaultNow(),
    /** Null: the person's own; else who answered, as in the audit log. */
    answeredBy: text("answered_by"),
    text: text("text").notNull(),
    /** Of the person's, in their chat. */
    message: number("message"),
  },
  (table) => [
    index("feedback_messages_thread").on(table.thread, table.id),
    index("feedback_messages_at")
      .on(table.at)
      .where(sql`${table.answeredBy} is null`),
  ],
);

/** Somebody is about to write: what they say next belongs here. */
export const feedbackForms = schema.table(
  "feedback_forms",
  {
    bot: id("bot").notNull(),
    chat: id("chat").notNull(),
    person: id("person").notNull(),
    /** Null: it begins a new one. */
    thread: number("thread"),
    role: text("role").$type<"person" | "operator">().notNull(),
    until: instant("until").notNull(),
  },
  (table) => [primaryKey({ columns: [table.bot, table.chat, table.person] })],
);

/** Messages of ours that somebody may answer: operators' cards, and answers in the person's chat. */
export const feedbackCards = schema.table(
  "feedback_cards",
  {
    bot: id("bot").notNull(),
    chat: id("chat").notNull(),
    message: number("message").notNull(),
    thread: number("thread")
      .notNull()
      .references(() => feedbackThreads.id, { onDelete: "cascade" }),
    role: text("role").$type<"person" | "operator">().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.bot, table.chat, table.message] }),
    index("feedback_cards_thread").on(table.thread),
  ],
);
