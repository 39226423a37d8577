import { bigint, jsonb, primaryKey, uuid } from "drizzle-orm/pg-core";
import type { FlowSum } from "../domain/flow-window.js";
import { id, instant, schema } from "./schema.js";

/** What each process has seen in its last seconds: several of them share the observers, so each sees a part. */
export const flowNow = schema.table("flow_now", {
  process: uuid("process").primaryKey(),
  at: instant("at").notNull(),
  sums: jsonb("sums").$type<readonly FlowSum[]>().notNull(),
});

const count = (name: string) => bigint(name, { mode: "number" }).notNull();

/** What happened in a minute with a bot; with bot 0 all of it. PARTITION BY RANGE (at) */
export const flowMinutes = schema.table(
  "flow_minutes",
  {
    at: instant("at").notNull(),
    bot: id("bot").notNull(),
    updates: count("updates"),
    calls: count("calls"),
    done: count("done"),
    failed: count("failed"),
    unknown: count("unknown"),
    refused: count("refused"),
  },
  (table) => [primaryKey({ columns: [table.bot, table.at] })],
);
