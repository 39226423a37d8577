import { bigint, integer, primaryKey, smallint } from "drizzle-orm/pg-core";
import { postTime, schema } from "./schema.js";

/**
 * An item of a post that was edited: the newest version of the post in which it changed. Its copies show a version too;
 * those with an older one are edited. By the day of the post.
 */
export const edits = schema.table(
  "edits",
  {
    postAt: postTime("post_at").notNull(),
    post: bigint("post", { mode: "number" }).notNull(),
    item: smallint("item").notNull(),
    version: integer("version").notNull(),
    /** Its words are as they are since this version. */
    wordsVersion: integer("words_version").notNull().default(0),
    /** Its file is the one it is since this version. */
    fileVersion: integer("file_version").notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.post, table.item, table.postAt] })],
);
