import type { ChatType, CommandScope } from "@telebus/contracts";
import { boolean, index, integer, jsonb, primaryKey, text } from "drizzle-orm/pg-core";
import type { CommandContent, Translations } from "../domain/command-content.js";
import { id, instant, schema } from "./schema.js";

/** Commands that operators have added to a bot. */
export const customCommands = schema.table(
  "custom_commands",
  {
    bot: id("bot").notNull(),
    name: text("name").notNull(),
    description: text("description").notNull(),
    content: jsonb("content").$type<CommandContent>().notNull(),
    /** By language, where it differs. */
    translations: jsonb("translations").$type<Translations>().notNull(),
    scope: text("scope").$type<CommandScope>().notNull(),
    /** Where it may be given. */
    chatTypes: text("chat_types").array().$type<ChatType[]>().notNull(),
    isOn: boolean("is_on").notNull(),
    /** Its place in menus, the lowest first. */
    position: integer("position").notNull(),
    changedAt: instant("changed_at").notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.bot, table.name] })],
);

/** Other names of a bot's commands. */
export const commandAliases = schema.table(
  "command_aliases",
  { bot: id("bot").notNull(), alias: text("alias").notNull(), command: text("command").notNull() },
  (table) => [primaryKey({ columns: [table.bot, table.alias] })],
);

/** Built-in commands that a bot does not have. */
export const disabledCommands = schema.table(
  "disabled_commands",
  { bot: id("bot").notNull(), name: text("name").notNull() },
  (table) => [primaryKey({ columns: [table.bot, table.name] })],
);

/** The bots that have got the example commands, so that those an operator has removed do not come back. */
export const commandExamples = schema.table("command_examples", {
  bot: id("bot").primaryKey(),
  at: instant("at").notNull().defaultNow(),
});

/** The lists of commands that Telegram shows for a bot: which was asked for, and which it has. */
export const commandMenus = schema.table(
  "command_menus",
  {
    bot: id("bot").notNull(),
    /** `BotCommandScope.type`, with the chat's id behind a colon where it has one. */
    scope: text("scope").notNull(),
    /** Empty: of all languages that have none. */
    language: text("language").notNull(),
    /** What was asked for last: a hash of the list, empty for none. */
    asked: text("asked").notNull(),
    askedAt: instant("asked_at").notNull(),
    /** What Telegram has, as far as it said so. */
    shown: text("shown"),
    failures: integer("failures").notNull().default(0),
    /** After a refusal: not before. */
    retryAt: instant("retry_at"),
    /** Why Telegram refused last. */
    refusal: text("refusal"),
  },
  (table) => [
    primaryKey({ columns: [table.bot, table.scope, table.language] }),
    index("command_menus_retry_at").on(table.retryAt),
  ],
);
