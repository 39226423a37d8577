import { commands, type LiveBot } from "@telebus/contracts";
import { secretMatcher, type Bot, type OpenBot } from "@telebus/service";
import { commandRegistry } from "./domain/commands.js";
import type { RoutedBot } from "./domain/route.js";

export type BotMode = LiveBot["mode"];

/** A bot whose name is known: without it, commands for other bots could not be told apart. */
export interface GatewayBot extends Bot, RoutedBot {}

type IsSecret = ReturnType<typeof secretMatcher>;

/** A bot of this deployment: named or not, on or off. */
export interface KnownBot {
  readonly bot: Bot;
  readonly mode: BotMode;
  readonly isOn: boolean;
  /** The control plane keeps it, and tells Telegram where its webhook is. */
  readonly isPublished: boolean;
  /** Whether somebody who brings updates has shown that they are Telegram. */
  readonly isSecret: IsSecret;
  /** Undefined while its name is not known. */
  readonly named: GatewayBot | undefined;
}

/** How the bots of the environment get their updates. */
export interface EnvironmentMode {
  readonly mode: BotMode;
  /** Undefined in polling mode: then nobody may post updates. */
  readonly secret: string | undefined;
}

const NO_SECRET: IsSecret = () => false;

/** A bot that only `BOT_TOKEN` names. */
export const environmentBot = (
  bot: Bot,
  { mode, secret }: EnvironmentMode,
  username: string | undefined,
): KnownBot => ({
  bot,
  mode,
  isOn: true,
  isPublished: false,
  isSecret: secret === undefined ? NO_SECRET : secretMatcher(secret),
  named: username === undefined ? undefined : withName(bot, username),
});

/** A bot of `BOT_TOKEN` whose name Telegram has told us. */
export const withName = (bot: Bot, username: string): GatewayBot => ({
  ...bot,
  username,
  defaults: {},
  commands: commandRegistry(bot.features, commands),
});

/** A bot that the control plane keeps. What it names must serve the bot: a feature may be gone, and its chats not yet. */
export function publishedBot(published: OpenBot, told: string | undefined): KnownBot {
  const { mode, isOn, webhookSecrets, ...bot } = published;
  const features = [...new Set([...bot.features, "admin" as const])];
  const home = features.includes(bot.home) ? bot.home : "admin";
  const defaults = Object.fromEntries(
    Object.entries(bot.defaults).filter(([, owner]) => features.includes(owner)),
  );
  const username = bot.username === "" ? told : bot.username;
  const known = { ...bot, features, home, defaults };
  return {
    bot: known,
    mode,
    isOn,
    isPublished: true,
    isSecret: anyOf(webhookSecrets),
    named: !username ? undefined : { ...known, username, commands: commandRegistry(features, commands, bot) },
  };
}

/** All are compared, so that the time says nothing about which of them it was. */
function anyOf(secrets: readonly string[]): IsSecret {
  const matchers = secrets.filter((secret) => secret !== "").map(secretMatcher);
  const [only] = matchers;
  if (only === undefined) return NO_SECRET;
  return matchers.length === 1 ? only : (given) => matchers.filter((isOne) => isOne(given)).length > 0;
}
