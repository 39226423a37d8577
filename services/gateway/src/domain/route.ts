import type { CommandDefinition, ServiceName } from "@telebus/contracts";
import type { InspectedUpdate } from "@telebus/telegram";

/** What routing knows of a bot. */
export interface RoutedBot {
  /** Without the @. */
  readonly username: string;
  readonly features: readonly ServiceName[];
  readonly home: ServiceName;
}

/** The owner of each command name, per bot: several where several of its features have that command. */
export type CommandOwners = ReadonlyMap<string, readonly ServiceName[]>;

/** `rule` names the line of the routing table that matched, for logs and for `docs/routing.md`. */
export type Route =
  | { readonly to: ServiceName; readonly rule: string }
  | { readonly cancel: ServiceName | undefined; readonly rule: "cancel" }
  /** Nobody's: answered 200, not stored. */
  | { readonly nobody: string };

/** What is paid for is handled whatever else holds. */
const PAYMENTS: ReadonlySet<string> = new Set([
  "pre_checkout_query",
  "shipping_query",
  "successful_payment",
  "refunded_payment",
  "subscription",
  "purchased_paid_media",
]);
const MEMBERSHIP: ReadonlySet<string> = new Set([
  "my_chat_member",
  "chat_member",
  "chat_join_request",
  "migration",
]);
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
const START_PREFIXES: Readonly<Record<string, ServiceName>> = {
  "pay-": "billing",
  "join-": "matchmaker",
  "login-": "admin",
};

/**
 * Who owns an update. Pure and total: exactly one answer for every update of any shape; the first rule that matches.
 * @param focus the service that has claimed this person's conversation in this chat
 */
export function route(
  update: InspectedUpdate,
  bot: RoutedBot,
  owners: CommandOwners,
  focus: ServiceName | undefined,
): Route {
  const { kind, content } = update;
  if (PAYMENTS.has(kind) || (content !== undefined && PAYMENTS.has(content))) return to("billing", "payment");
  if (kind === "callback_query") return pressedButton(update, bot);
  if (MEMBERSHIP.has(kind) || content === "migration") return to("distributor", "membership");
  if (update.command !== undefined && isNew(kind)) return command(update.command, bot, owners, focus);
  if (!CONTENT.has(kind)) return to("admin", "other");
  if (focus !== undefined && update.person !== undefined) return to(focus, "conversation");
  return to(defaultOwner(bot), "default");
}

const to = (owner: ServiceName, rule: string): Route => ({ to: owner, rule });

/** Until bots choose per chat type, everything that nobody else wants is the hub's. */
const defaultOwner = ({ features, home }: RoutedBot): ServiceName =>
  features.includes("distributor") ? "distributor" : home;

/** An edited command is not given again. */
const isNew = (kind: string): boolean => kind === "message" || kind === "channel_post";

function pressedButton({ callbackPrefix }: InspectedUpdate, { features, home }: RoutedBot): Route {
  const owner = features.find((feature) => feature === callbackPrefix);
  // A button of nobody is answered by the home, so that it does not spin for ever.
  return owner === undefined ? to(home, "button of nobody") : to(owner, "button");
}

type Command = NonNullable<InspectedUpdate["command"]>;

function command(
  { name, args, mention }: Command,
  bot: RoutedBot,
  owners: CommandOwners,
  focus: ServiceName | undefined,
): Route {
  if (mention !== undefined && mention.toLowerCase() !== bot.username.toLowerCase())
    return { nobody: "a command for another bot" };
  if (name === "cancel") return { cancel: focus, rule: "cancel" };
  if (name === "start") return to(startOwner(args, bot), "start");
  if (name === "help") return to(bot.home, "help");
  const candidates = owners.get(name) ?? [];
  const owner = [focus, bot.home, ...candidates].find((one) => one !== undefined && candidates.includes(one));
  if (owner !== undefined) return to(owner, "command");
  return bot.features.includes("admin") ? to("admin", "unknown command") : { nobody: "an unknown command" };
}

function startOwner(payload: string, { features, home }: RoutedBot): ServiceName {
  const prefix = Object.keys(START_PREFIXES).find((start) => payload.startsWith(start));
  const owner = prefix === undefined ? undefined : START_PREFIXES[prefix];
  return owner !== undefined && features.includes(owner) ? owner : home;
}

/** The registry of one bot: the commands of its features. */
export function commandOwners(
  { features }: Pick<RoutedBot, "features">,
  commands: readonly CommandDefinition[],
): CommandOwners {
  const owners = new Map<string, ServiceName[]>();
  for (const { name, owner } of commands)
    if (features.includes(owner)) owners.set(name, [...(owners.get(name) ?? []), owner]);
  return owners;
}
