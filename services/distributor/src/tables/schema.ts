import { platformTables } from "@telebus/service";
import { pgSchema, timestamp } from "drizzle-orm/pg-core";

/** The distributor's own schema; no other service reads it. */
export const schema = pgSchema("distributor");

export const { inbox, outbox } = platformTables(schema);

export const instant = (name: string) => timestamp(name, { withTimezone: true });

/** Whole milliseconds, so that it comes back from JavaScript as the same instant. */
export const postTime = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });
