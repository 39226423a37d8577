import type { ChatType, ServiceName } from "@telebus/contracts";
import { bigint, boolean, doublePrecision, integer, jsonb, text } from "drizzle-orm/pg-core";
import type { BotFault } from "../domain/bot-faults.js";
import { id, instant, schema } from "./schema.js";

/** What Telegram and we know of a bot's webhook or polling, as it was looked at last. */
export interface BotCheck {
  readonly url?: string | undefined;
  readonly pending?: number | undefined;
  /** Telegram's words when it could not bring an update. */
  readonly lastError?: string | undefined;
  readonly lastErrorAt?: string | undefined;
  /** What is not as we asked for. */
  readonly faults: readonly BotFault[];
}

/** What is to be said to Telegram about a bot's webhook. */
export type WebhookTask = "set" | "delete";

/** The bots of this deployment. */
export const bots = schema.table("bots", {
  id: id("id").primaryKey(),
  username: text("username").notNull(),
  /** As Telegram shows it. */
  name: text("name").notNull(),
  /** Goes up with each change that an operator may make: who changes an older one is told. */
  revision: integer("revision").notNull().default(1),
  /** Sealed. */
  token: text("token").notNull(),
  /** Hash of the token that the environment named last: another one there means that somebody changed it. */
  environmentToken: text("environment_token"),
  /** Telegram's words when it did not take the token; a new token lifts it. */
  tokenRefusal: text("token_refusal"),
  isOn: boolean("is_on").notNull().default(true),
  mode: text("mode").$type<"polling" | "webhook">().notNull(),
  /** Sealed; the one before is taken until `secretChangedAt` is long enough ago. */
  webhookSecret: text("webhook_secret"),
  formerSecret: text("former_secret"),
  secretChangedAt: instant("secret_changed_at"),
  /** Waits to be done at Telegram, not before `webhookDueAt`; while it is tried that is the end of the attempt's lease. */
  webhookTask: text("webhook_task").$type<WebhookTask>(),
  webhookDueAt: instant("webhook_due_at"),
  webhookAttempts: integer("webhook_attempts").notNull().default(0),
  dropsPending: boolean("drops_pending").notNull().default(false),
  /** Telegram's words when it did not do it. */
  webhookRefusal: text("webhook_refusal"),
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
  /** Of a managed bot: the people who may use it beside its owner; null: everybody. */
  accessPeople: bigint("access_people", { mode: "number" }).array(),
  /** People may make bots of their own with this one. */
  allowsManaged: boolean("allows_managed").notNull().default(false),
  check: jsonb("check").$type<BotCheck>(),
  checkedAt: instant("checked_at"),
  /** When Telegram is asked about it again; while it is asked the end of that attempt's lease. */
  checkDueAt: instant("check_due_at").notNull().defaultNow(),
  checkFailures: integer("check_failures").notNull().default(0),
  /** What administrators were told of, until they are told that it is well again. */
  toldFaults: text("told_faults").array().notNull().default([]),
  addedAt: instant("added_at").notNull().defaultNow(),
  changedAt: instant("changed_at").notNull().defaultNow(),
  /** Its row stays, so that the environment does not bring it back. */
  removedAt: instant("removed_at"),
});

/** Managed bots whose token is to be fetched, or replaced first: Telegram is asked outside of the handler. */
export const managedWork = schema.table("managed_work", {
  bot: id("bot").primaryKey(),
  /** The bot of ours that Telegram gives the token to. */
  manager: id("manager").notNull(),
  owner: id("owner").notNull(),
  task: text("task").$type<"take" | "replace">().notNull(),
  dueAt: instant("due_at").notNull(),
  attempts: integer("attempts").notNull().default(0),
});
