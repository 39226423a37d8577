import type { BudgetState, CallOutcome, FailureClass, Lane, QueueScope } from "@telebus/contracts";
import { platformTables, type DailyTable } from "@telebus/service";
import { sql } from "drizzle-orm";
import type { BotStop } from "./domain/bot-stop.js";
import type { CallState } from "./domain/call-state.js";
import type { Transport } from "./domain/streaming/refused-transport.js";
import type { StreamedMessage } from "./domain/streaming/next-step.js";
import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

/** The sender's own schema; no other service reads it. */
export const schema = pgSchema("sender");

export const { outbox } = platformTables(schema);

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
    /** On a job's budget, above the free rate: it takes no place of the bot's. */
    isPaid: boolean("is_paid").notNull().default(false),
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

/** A call lives 48 h at most, so a request may be of the day before yesterday; kept longer than any repeat may come. */
export const dailyCalls: DailyTable = { schema: "sender", table: "calls", keepDays: 7, daysBack: 3 };

/** The senders that are alive: one that gives no sign of life is taken its database session. */
export const senders = schema.table("senders", {
  id: uuid("id").primaryKey(),
  /** Process id of its session in the database server. */
  backendPid: integer("backend_pid").notNull(),
  beatAt: timestamp("beat_at", { withTimezone: true }).notNull(),
  /** It hands its shards back, and wants none. */
  isLeaving: boolean("is_leaving").notNull().default(false),
  /** What waits in it and which shards it holds, so that every replica can answer for all. */
  depths: jsonb("depths").$type<unknown>(),
});

/** The calls that were asked for over HTTP. */
export const requests = schema.table(
  "requests",
  {
    id: uuid("id").primaryKey(),
    /** Null: it is of before this was kept. */
    bot: bigint("bot", { mode: "number" }),
    /** The first call's; null where it speaks into no chat. */
    chat: bigint("chat", { mode: "number" }),
    method: text("method"),
    /** Who asked: the name of the caller. */
    by: text("by"),
    /** The same key is one message, however often it is asked for. */
    idempotencyKey: text("idempotency_key").unique(),
    /** Of what was asked for: the same key with something else is a mistake of the caller's. */
    digest: text("digest").notNull(),
    requestedAt: timestamp("requested_at", { withTimezone: true }).notNull(),
    /** Calls that it became: a long text takes several. */
    parts: integer("parts").notNull().default(1),
  },
  (table) => [index("requests_requested_at").on(table.requestedAt)],
);

const order = {
  id: uuid("id").primaryKey().defaultRandom(),
  /** `keyOfScope` of the scope. */
  key: text("key").notNull(),
  scope: jsonb("scope").$type<QueueScope>().notNull(),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
};

/** What is not to be sent for now. Every sender follows these rows. */
export const pauses = schema.table(
  "pauses",
  {
    ...order,
    reason: text("reason"),
    /** Where Telegram would not have the bot: not given by hand. */
    stop: jsonb("stop").$type<BotStop>(),
    /** From then on what it kept back is let go; it still keeps back what comes meanwhile, until that is done. */
    liftedAt: timestamp("lifted_at", { withTimezone: true }),
  },
  (table) => [
    uniqueIndex("pauses_in_force")
      .on(table.key)
      .where(sql`${table.liftedAt} is null`),
  ],
);

/** What was asked for before it and has not left is not to be sent any more. Every sender follows these rows. */
export const cancellations = schema.table("cancellations", order);

/** Calls that a pause keeps back: acknowledged in the stream, and kept here instead. */
export const parked = schema.table(
  "parked",
  {
    /** Id of the request. */
    call: text("call").primaryKey(),
    requestedAt: timestamp("requested_at", { withTimezone: true }).notNull(),
    sequence: bigint("sequence", { mode: "number" }).notNull(),
    bot: bigint("bot", { mode: "number" }).notNull(),
    lane: text("lane").$type<Lane>().notNull(),
    /** `keysOfCall` of the call. */
    keys: text("keys").array().notNull(),
    expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
    /** The service that asked. */
    origin: text("origin").notNull(),
    /** Of the event that brought it: what it becomes has ids made of this one. */
    eventId: text("event_id").notNull(),
    journeyId: text("journey_id").notNull(),
    traceparent: text("traceparent"),
    request: jsonb("request").$type<unknown>().notNull(),
  },
  (table) => [index("parked_in_order").on(table.requestedAt, table.sequence)],
);

/** Chats that Telegram refuses for good: nothing is sent there until they write to us. */
export const deadChats = schema.table(
  "dead_chats",
  {
    bot: bigint("bot", { mode: "number" }).notNull(),
    chat: bigint("chat", { mode: "number" }).notNull(),
    class: text("class").$type<FailureClass>().notNull(),
    diedAt: timestamp("died_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.bot, table.chat] })],
);

/** Groups that became supergroups: what is asked for under the old id goes to the new one. */
export const movedChats = schema.table(
  "moved_chats",
  {
    bot: bigint("bot", { mode: "number" }).notNull(),
    chat: bigint("chat", { mode: "number" }).notNull(),
    movedTo: bigint("moved_to", { mode: "number" }).notNull(),
    movedAt: timestamp("moved_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.bot, table.chat] })],
);

/** Streamed messages, from the first that Telegram has an id for: whoever sends the next frame goes on with them. */
export const streams = schema.table(
  "streams",
  {
    bot: bigint("bot", { mode: "number" }).notNull(),
    chat: bigint("chat", { mode: "number" }).notNull(),
    key: text("key").notNull(),
    messages: jsonb("messages").$type<readonly StreamedMessage[]>().notNull(),
    /** Its final frame has been sent. */
    isOver: boolean("is_over").notNull(),
    updatedAt: timestamp("updated_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.bot, table.chat, table.key] }),
    index("streams_updated_at").on(table.updatedAt),
  ],
);

/** What a chat did not take, so that it is not tried with each stream again. */
export const refusedTransports = schema.table(
  "refused_transports",
  {
    bot: bigint("bot", { mode: "number" }).notNull(),
    chat: bigint("chat", { mode: "number" }).notNull(),
    transport: text("transport").$type<Transport>().notNull(),
    refusedAt: timestamp("refused_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.bot, table.chat, table.transport] })],
);

/** Jobs that are paid for, and what they may cost. In tenths of a Star, the price of a message. */
export const paidJobs = schema.table(
  "paid_jobs",
  {
    bot: bigint("bot", { mode: "number" }).notNull(),
    job: text("job").notNull(),
    budgetTenths: integer("budget_tenths").notNull(),
    /** Spent, or in a sender's hands: counted here before it can be spent, so that no crash makes a job cost more. */
    reservedTenths: integer("reserved_tenths").notNull().default(0),
    state: text("state").$type<BudgetState>().notNull(),
    reason: text("reason"),
    changedAt: timestamp("changed_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.bot, table.job] })],
);

/** What Telegram calls a file that a bot has sent: sent again, it needs no upload. */
export const fileIds = schema.table(
  "file_ids",
  {
    bot: bigint("bot", { mode: "number" }).notNull(),
    /** SHA-256 of what the file holds. */
    blob: text("blob").notNull(),
    /** What it was sent as: photo, document ... Of another kind its file_id is refused. */
    kind: text("kind").notNull(),
    /** Digest of all that is fixed by the upload: name, thumbnail, duration and the like. */
    variant: text("variant").notNull(),
    fileId: text("file_id").notNull(),
    usedAt: timestamp("used_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.bot, table.blob, table.kind, table.variant] }),
    index("file_ids_used_at").on(table.usedAt),
  ],
);
