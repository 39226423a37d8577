import { bigint, boolean, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import type { RestrictionKind } from "../domain/restriction.js";
import { instant, schema } from "./schema.js";

/** Everybody who ever wrote into a hub of a bot, under the name that others see. */
export const authors = schema.table(
  "authors",
  {
    bot: bigint("bot", { mode: "number" }).notNull(),
    /** The person, or the channel in whose name it was said. */
    author: bigint("author", { mode: "number" }).notNull(),
    alias: text("alias").notNull(),
    since: instant("since").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.bot, table.author] }),
    uniqueIndex("authors_alias").on(table.bot, table.alias),
  ],
);

/** Whose words are not passed on. */
export const restrictions = schema.table(
  "restrictions",
  {
    bot: bigint("bot", { mode: "number" }).notNull(),
    /** 0 is all hubs of the bot. */
    hub: bigint("hub", { mode: "number" }).notNull().default(0),
    author: bigint("author", { mode: "number" }).notNull(),
    kind: text("kind").$type<RestrictionKind>().notNull(),
    /** Null: until it is lifted. */
    until: instant("until"),
    /** Who decided it. */
    by: bigint("by", { mode: "number" }).notNull(),
    at: instant("at").notNull().defaultNow(),
    /** The author was told. */
    isTold: boolean("is_told").notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.bot, table.author, table.hub, table.kind] })],
);
