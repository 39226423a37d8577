import type { ChatType, ServiceName } from "@telebus/contracts";
import type { InspectedUpdate } from "@telebus/telegram";
import type { CommandRegistry } from "./commands.js";

/** What routing knows of a bot. */
export interface RoutedBot {
  /** Without the @. */
  readonly username: string;
  /** The services that serve it; admin among them where there is one. */
  readonly features: readonly ServiceName[];
  readonly home: ServiceName;
  /** Who gets what nobody else wants, by type of chat; else the home. */
  readonly defaults: Readonly<Partial<Record<ChatType, ServiceName>>>;
  readonly commands: CommandRegistry;
}

/** What holds when the update arrives. */
export interface Circumstances {
  /** The service that has claimed this person's conversation in this chat. */
  readonly focus?: ServiceName | undefined;
  /** The person is banned, from this bot or everywhere. */
  readonly isBanned?: boolean;
  /** It carries a link to a medium. */
  readonly hasMediaLink?: boolean;
}

/** Why an update goes where it goes: the rows of `docs/routing.md`. */
export type Rule =
  | "payment"
  | "button"
  | "button of nobody"
  | "membership"
  | "managed bot"
  | "start"
  | "help"
  | "command"
  | "unknown command"
  | "conversation"
  | "media link"
  | "default"
  | "other";

export type Nobody = "somebody who is banned" | "a command for another bot" | "an unknown command";

export type Route =
  | {
      readonly to: ServiceName;
      readonly rule: Rule;
      /** The name that the command has in its owner's handlers, where people called it by another. */
      readonly command?: string;
    }
  | { readonly cancel: ServiceName | undefined; readonly rule: "cancel" }
  /** Nobody's: answered 200, not stored. */
  | { readonly nobody: Nobody };

/** What is paid for is handled whatever else holds. */
const PAYMENTS: ReadonlySet<string> = new Set([
  "pre_checkout_query",
  "shipping_query",
  "successful_payment",
  "refunded_payment",
  "subscription",
  "purchased_paid_media",
]);
/** What Telegram tells of a chat. It holds whoever did it: a banned person can still take the bot out of a group. */
const TOLD: ReadonlySet<string> = new Set(["my_chat_member", "chat_member", "migration"]);
/** Kinds that go where a message of their chat would go. */
const CONTENT: ReadonlySet<string> = new Set([
  "message",
  "edited_message",
  "channel_post",
  "edited_channel_post",
  "message_reaction",
  "message_reaction_count",
]);
/** What `/start <payload>` may begin with. */
const START_PREFIXES: readonly (readonly [string, ServiceName])[] = [
  ["pay-", "billing"],
  ["join-", "matchmaker"],
  ["login-", "admin"],
];

/** Who owns an update. Pure and total: exactly one answer for every update of any shape; the first rule that matches. */
export function route(update: InspectedUpdate, bot: RoutedBot, now: Circumstances): Route {
  const { kind, content } = update;
  const isOf = (kinds: ReadonlySet<string>): boolean =>
    kinds.has(kind) || (content !== undefined && kinds.has(content));
  const called = calledCommand(update, bot);
  if (isOf(PAYMENTS)) return to("billing", "payment");
  if (now.isBanned === true && !isOf(TOLD) && called?.name !== "paysupport")
    return { nobody: "somebody who is banned" };
  if (kind === "callback_query") return pressedButton(update, bot);
  if (isOf(TOLD) || kind === "chat_join_request") return to(registry(bot), "membership");
  if (kind === "managed_bot" || content === "managed_bot_created") return to("admin", "managed bot");
  const focus = bot.features.find((feature) => feature === now.focus);
  if (called !== undefined) return command(called, bot, focus, now.focus);
  if (!CONTENT.has(kind)) return to("admin", "other");
  if (focus !== undefined && update.person !== undefined) return to(focus, "conversation");
  if (now.hasMediaLink === true && bot.features.includes("media-worker"))
    return to("media-worker", "media link");
  return to((update.chat?.type && bot.defaults[update.chat.type]) ?? bot.home, "default");
}

const to = (owner: ServiceName, rule: Rule): Route => ({ to: owner, rule });

/** The hub keeps the registry of chats. A bot that does not serve it must not greet chats in its name. */
const registry = ({ features, home }: RoutedBot): ServiceName =>
  features.includes("distributor") ? "distributor" : home;

function pressedButton({ callbackPrefix }: InspectedUpdate, { features, home }: RoutedBot): Route {
  const owner = features.find((feature) => feature === callbackPrefix);
  // A button of nobody is answered by the home, so that it does not spin for ever.
  return owner === undefined ? to(home, "button of nobody") : to(owner, "button");
}

interface Called {
  /** As its owner's handlers know it. */
  readonly name: string;
  readonly isAlias: boolean;
  readonly isForUs: boolean;
  readonly args: string;
  readonly owners: readonly ServiceName[];
}

/** The command that an update gives; an edited one is not given again. */
function calledCommand({ kind, command: given }: InspectedUpdate, bot: RoutedBot): Called | undefined {
  if (given === undefined || (kind !== "message" && kind !== "channel_post")) return undefined;
  const { name, owners } = bot.commands.get(given.name) ?? { name: given.name, owners: [] };
  const isForUs = given.mention === undefined || given.mention.toLowerCase() === bot.username.toLowerCase();
  return { name, owners, isAlias: name !== given.name, isForUs, args: given.args };
}

/**
 * @param focus the conversation, if its service serves the bot
 * @param held whoever holds the conversation: also one that no longer serves the bot must let go
 */
function command(
  { name, owners, args, isAlias, isForUs }: Called,
  bot: RoutedBot,
  focus: ServiceName | undefined,
  held: ServiceName | undefined,
): Route {
  if (!isForUs) return { nobody: "a command for another bot" };
  if (name === "cancel") return { cancel: held, rule: "cancel" };
  const meant = isAlias ? { command: name } : {};
  if (name === "start") return { ...to(startOwner(args, bot), "start"), ...meant };
  if (name === "help") return { ...to(bot.home, "help"), ...meant };
  const owner = [focus, bot.home, ...owners].find((one) => one !== undefined && owners.includes(one));
  if (owner !== undefined) return { ...to(owner, "command"), ...meant };
  return bot.features.includes("admin")
    ? { ...to("admin", "unknown command"), ...meant }
    : { nobody: "an unknown command" };
}

function startOwner(payload: string, { features, home }: RoutedBot): ServiceName {
  const owner = START_PREFIXES.find(([prefix]) => payload.startsWith(prefix))?.[1];
  return owner !== undefined && features.includes(owner) ? owner : home;
}
