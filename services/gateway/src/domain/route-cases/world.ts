import { defineCommand, type RawUpdate, type ServiceName } from "@telebus/contracts";
import { commandRegistry } from "../commands.js";
import type { Circumstances, Route, RoutedBot } from "../route.js";

/** One line of docs/routing.md, and one test. */
export interface RouteCase {
  /** What comes, in words. */
  readonly what: string;
  readonly bot: keyof typeof caseBots;
  readonly update: RawUpdate;
  readonly now?: Circumstances;
  readonly route: Route;
}

const declared = (name: string, owner: ServiceName) =>
  defineCommand({ name, owner, scope: "everyone", description: `The ${name} of ${owner}` });
const commands = [
  declared("stop", "distributor"),
  declared("list", "distributor"),
  declared("find", "matchmaker"),
  declared("stop", "matchmaker"),
  declared("ask", "llm"),
  declared("paysupport", "billing"),
  declared("bots", "admin"),
];
const fullFeatures = ["distributor", "matchmaker", "llm", "media-worker", "billing", "admin"] as const;

/** What a command of the full bot may begin with beside the slash. */
export const CASE_PREFIX = "!";

/** The bots of the cases. */
export const caseBots = {
  /** Named by `BOT_TOKEN` alone: the control plane does not know it. */
  hub: {
    username: "hub_bot",
    features: ["distributor"],
    home: "distributor",
    defaults: {},
    commands: commandRegistry(["distributor"], commands),
  },
  /** Kept by the control plane, without the hub. */
  pairs: {
    username: "pairs_bot",
    features: ["matchmaker", "admin"],
    home: "matchmaker",
    defaults: {},
    commands: commandRegistry(["matchmaker", "admin"], commands),
  },
  /** Kept by the control plane, with several features. */
  full: {
    username: "full_bot",
    features: fullFeatures,
    home: "admin",
    defaults: { private: "llm", supergroup: "distributor", channel: "distributor" },
    commands: commandRegistry(fullFeatures, commands, {
      customCommands: ["news"],
      aliases: { search: "find", end: "cancel" },
      disabledCommands: ["list"],
    }),
  },
} as const satisfies Record<string, RoutedBot>;

export const person = { id: 42, is_bot: false, first_name: "Ada" };
export const group = { id: -100, type: "supergroup", title: "Lisbon" };
const alone = { id: 42, type: "private", first_name: "Ada" };
export const lone = { message_id: 1, date: 1, from: person, chat: alone };

export const marked = (text: string): object =>
  text.startsWith("/")
    ? { text, entities: [{ type: "bot_command", offset: 0, length: text.split(" ")[0]?.length }] }
    : { text };
export const privately = (text: string): RawUpdate => ({
  update_id: 1,
  message: { ...lone, ...marked(text) },
});
export const inGroup = (text: string): RawUpdate => ({
  update_id: 1,
  message: { ...lone, chat: group, ...marked(text) },
});
export const message = (rest: object): RawUpdate => ({ update_id: 1, message: { ...lone, ...rest } });
export const of = (kind: string, content: object): RawUpdate => ({ update_id: 1, [kind]: content });
export const press = (data: string): RawUpdate =>
  of("callback_query", { id: "1", from: person, message: { message_id: 1, chat: alone }, data });
