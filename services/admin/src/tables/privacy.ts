import type { KeptRow } from "@telebus/contracts";
import { index, integer, jsonb, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { id, instant, schema } from "./schema.js";

/** That somebody is to be given, or to be spared, what is kept of them. */
export const privacyOrders = schema.table(
  "privacy_orders",
  {
    id: uuid("id").primaryKey(),
    kind: text("kind").$type<"export" | "erasure">().notNull(),
    person: id("person").notNull(),
    /** As in the audit log. */
    by: text("by").notNull(),
    /** The private chat's bot, where the person asked for it themselves. */
    bot: id("bot"),
    language: text("language"),
    orderedAt: instant("ordered_at").notNull(),
    /** Who has not answered by then is not waited for. */
    dueAt: instant("due_at").notNull(),
    finishedAt: instant("finished_at"),
  },
  (table) => [
    index("privacy_orders_due_at").on(table.dueAt),
    index("privacy_orders_person").on(table.person),
  ],
);

/** What services have answered. */
export const privacyPieces = schema.table(
  "privacy_pieces",
  {
    order: uuid("order").notNull(),
    service: text("service").notNull(),
    piece: integer("piece").notNull(),
    pieces: integer("pieces").notNull(),
    data: jsonb("data").$type<readonly KeptRow[]>().notNull(),
    /** Of an erasure: how many are gone. */
    rows: integer("rows"),
  },
  (table) => [primaryKey({ columns: [table.order, table.service, table.piece] })],
);
