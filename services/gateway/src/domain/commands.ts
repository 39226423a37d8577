import type { CommandDefinition, LiveBot, ServiceName } from "@telebus/contracts";

/** What a bot's operator has decided about its commands. */
export type OwnCommands = Pick<LiveBot, "customCommands" | "aliases" | "disabledCommands">;

/** A command by the name it has in its owner's handlers; several owners where several features have that name. */
export interface KnownCommand {
  readonly name: string;
  readonly owners: readonly ServiceName[];
}

/** The commands of one bot, by each name that people may use. */
export type CommandRegistry = ReadonlyMap<string, KnownCommand>;

/**
 * Always there under their own names: `/cancel` is the gateway's, `/start` and `/help` the home's, and Telegram demands
 * `/paysupport` of everybody who takes money.
 */
const RESERVED = ["cancel", "start", "help", "paysupport"] as const;
const isReserved = (name: string): boolean => RESERVED.some((one) => one === name);

/**
 * The registry of one bot: the commands of its features without those that are switched off, the operator's own, which
 * admin answers, and the other names of all of these. An alias may hide a command, as whoever made it was told.
 * @param features the services that serve the bot, admin among them where there is one
 */
export function commandRegistry(
  features: readonly ServiceName[],
  commands: readonly CommandDefinition[],
  { customCommands, aliases, disabledCommands }: OwnCommands = NO_OWN,
): CommandRegistry {
  const registry = new Map<string, KnownCommand>(RESERVED.map((name) => [name, { name, owners: [] }]));
  const add = (name: string, owner: ServiceName): void => {
    const owners = registry.get(name)?.owners ?? [];
    if (!owners.includes(owner)) registry.set(name, { name, owners: [...owners, owner] });
  };
  for (const { name, owner } of commands)
    if (features.includes(owner) && (isReserved(name) || !disabledCommands.includes(name))) add(name, owner);
  if (features.includes("admin")) for (const name of customCommands) add(name, "admin");
  const named = new Map(registry);
  for (const [alias, name] of Object.entries(aliases)) {
    const meant = named.get(name);
    if (meant !== undefined && !isReserved(alias)) registry.set(alias, meant);
  }
  return registry;
}

const NO_OWN: OwnCommands = { customCommands: [], aliases: {}, disabledCommands: [] };
