import type { ChatType, ServiceName } from "@telebus/contracts";
import { boolean, doublePrecision, integer, jsonb, text } from "drizzle-orm/pg-core";
import { id, instant, schema } from "./schema.js";

/** What Telegram and we know of a bot's webhook or polling, as it was looked at last. */
export interface BotCheck {
  readonly url?: string;
  readonly pending?: number;
  readonly lastError?: string;
  readonly lastErrorAt?: string;
  /** What is not as we asked for, in words for an operator. */
  readonly faults: readonly string[];
}

/** The bots of this deployment. */
export const bots = schema.table("bots", {
  id: id("id").primaryKey(),
  username: text("username").notNull(),
  /** As Telegram shows it. */
  name: text("name").notNull(),
  /** Sealed. */
  token: text("token").notNull(),
  isOn: boolean("is_on").notNull().default(true),
  mode: text("mode").$type<"polling" | "webhook">().notNull(),
  /** Sealed; the one before is taken until `secretChangedAt` is long enough ago. */
  webhookSecret: text("webhook_secret"),
  formerSecret: text("former_secret"),
  secretChangedAt: instant("secret_changed_at"),
  features: text("features").array().$type<ServiceName[]>().notNull(),
  home: text("home").$type<ServiceName>().notNull(),
  defaults: jsonb("defaults").$type<Partial<Record<ChatType, ServiceName>>>().notNull().default({}),
  commandPrefix: text("command_prefix"),
  apiRoot: text("api_root"),
  messagesPerSecond: doublePrecision("messages_per_second"),
  /** Of the archive: days that messages are kept, and whether their text is. */
  keepDays: integer("keep_days").notNull().default(90),
  keepsContent: boolean("keeps_content").notNull().default(false),
  /** Of a managed bot: the person who made it, and the bot of ours with which they did. */
  owner: id("owner"),
  manager: id("manager"),
  check: jsonb("check").$type<BotCheck>(),
  checkedAt: instant("checked_at"),
  addedAt: instant("added_at").notNull().defaultNow(),
  changedAt: instant("changed_at").notNull().defaultNow(),
  /** Its row stays, so that the environment does not bring it back. */
  removedAt: instant("removed_at"),
});
