import { createMemoryBus, type Bus } from "@telebus/bus";
import { createTestDatabase } from "@telebus/testing";
import { sql } from "drizzle-orm";
import { pgSchema, text } from "drizzle-orm/pg-core";
import { createLog, openDatabase, platformTables, type Database } from "../src/index.js";

const schema = pgSchema("story");
export const tables = platformTables(schema);
/** What the handlers of these stories change. */
export const notes = schema.table("notes", { text: text("text").notNull() });

export interface Storage {
  readonly db: Database;
  readonly bus: Bus;
  noted(): Promise<string[]>;
  end(): Promise<void>;
}

export const silent = createLog({ level: "silent" });

/** A database with the platform's tables in it, and a bus. */
export async function openStorage(): Promise<Storage> {
  const database = await createTestDatabase("embedded");
  const db = openDatabase({ url: database.url, log: silent });
  for (const statement of [
    sql`create schema story`,
    sql`create table story.notes (text text not null)`,
    sql`create table story.inbox (event_id text, handler text, events jsonb not null,
          handled_at timestamptz not null default now(), primary key (event_id, handler))`,
    sql`create table story.outbox (sequence bigserial primary key, event jsonb not null)`,
    sql`create table story.jobs (id text primary key, kind text not null, payload jsonb not null,
          journey_id text not null, traceparent text, attempts int not null default 0,
          run_at timestamptz not null default now(), lease_until timestamptz, leased_by text)`,
  ])
    await db.session.execute(statement);
  const bus = createMemoryBus();
  return {
    db,
    bus,
    noted: async () => (await db.session.select().from(notes)).map((row) => row.text),
    end: async () => {
      await bus.close();
      await db.close();
      await database.drop();
    },
  };
}
