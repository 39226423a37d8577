import { platformTables } from "@telebus/service";
import { bigint, pgSchema, timestamp } from "drizzle-orm/pg-core";

/** The control plane's own schema; no other service reads it. */
export const schema = pgSchema("admin");

export const { inbox, outbox, jobs } = platformTables(schema);

export const instant = (name: string) => timestamp(name, { withTimezone: true });

/** An id of Telegram's. */
export const id = (name: string) => bigint(name, { mode: "number" });
