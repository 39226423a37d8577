import { commands, type CommandDefinition, type LiveBot, type ServiceName } from "@telebus/contracts";

/** What the registry knows of a bot. */
export type RegistryBot = Pick<LiveBot, "features" | "home">;

/** Operators' own changes of a bot's commands. */
export interface CommandChanges {
  readonly custom: readonly { readonly name: string; readonly isOn: boolean }[];
  readonly aliases: Readonly<Record<string, string>>;
  readonly disabled: readonly string[];
}

/** Every bot answers these, whatever an operator does: without them nobody finds anything, or gets out of anything. */
const ALWAYS: ReadonlySet<string> = new Set(["start", "help", "cancel", "paysupport"]);

/** Belong to the bot's home alone. */
const HOME: ReadonlySet<string> = new Set(["start", "help"]);

/** The commands that a bot's features bring along; of two with one name that of the home. */
export function builtInsOf({ features, home }: RegistryBot): readonly CommandDefinition[] {
  const served: ReadonlySet<ServiceName> = new Set([...features, home, "admin"]);
  const found = new Map<string, CommandDefinition>();
  for (const command of commands) {
    const { name, owner } = command;
    if (!served.has(owner) || (HOME.has(name) && owner !== home)) continue;
    if (!found.has(name) || owner === home) found.set(name, command);
  }
  return [...found.values()];
}

/** Mean something only with a bot that may make others. */
const MANAGING: ReadonlySet<string> = new Set(["newbot", "mybots"]);

/** The built-in commands that a bot shows to people: in menus and in `/help`. */
export const shownCommandsOf = (
  bot: RegistryBot & Pick<LiveBot, "allowsManaged">,
): readonly CommandDefinition[] =>
  builtInsOf(bot).filter(
    ({ name, owner }) => bot.allowsManaged === true || owner !== "admin" || !MANAGING.has(name),
  );

/** Why a built-in command cannot be switched off; undefined: it can. */
export function whyNotOff(bot: RegistryBot, name: string): "unknown" | "needed" | undefined {
  if (ALWAYS.has(name)) return "needed";
  return builtInsOf(bot).some((command) => command.name === name) ? undefined : "unknown";
}

/** Why a bot can have no custom command of this name; undefined: it can. */
export function whyNotCustom(bot: RegistryBot, changes: CommandChanges, name: string): string | undefined {
  if (ALWAYS.has(name)) return `/${name} is kept for the platform`;
  const builtIn = builtInsOf(bot).find((command) => command.name === name);
  if (builtIn !== undefined && !changes.disabled.includes(name))
    return `/${name} is a command of ${builtIn.owner}; switch that off first`;
  if (name in changes.aliases) return `/${name} is another name of /${changes.aliases[name]}`;
  return undefined;
}

/** Why a bot can have no such alias; undefined: it can. */
export function whyNotAlias(
  bot: RegistryBot,
  changes: CommandChanges,
  { alias, command, replaces }: { alias: string; command: string; replaces: boolean },
): string | undefined {
  const names = new Set([
    ...builtInsOf(bot).map(({ name }) => name),
    ...changes.custom.map(({ name }) => name),
  ]);
  if (alias === command) return `/${alias} cannot stand for itself`;
  if (ALWAYS.has(alias)) return `/${alias} is kept for the platform`;
  if (command in changes.aliases) return `/${command} is itself another name: give the command it stands for`;
  if (!names.has(command)) return `this bot has no command /${command}`;
  if (Object.values(changes.aliases).includes(alias)) return `/${alias} has other names itself`;
  if (names.has(alias) && !replaces)
    return `/${alias} is a command already; say "replaces": true if the other name is to take its place`;
  return undefined;
}

/** What two things claim, or nobody has any more: after features have changed. */
export function conflictsOf(bot: RegistryBot, { custom, aliases, disabled }: CommandChanges): string[] {
  const builtIns = new Set(builtInsOf(bot).map(({ name }) => name));
  const names = new Set([...builtIns, ...custom.map(({ name }) => name)]);
  const hidden = custom
    .filter(({ name, isOn }) => isOn && builtIns.has(name) && !disabled.includes(name))
    .map(({ name }) => `/${name}: the custom command is hidden by the built-in one`);
  const shadowing = Object.entries(aliases)
    .filter(([alias]) => names.has(alias))
    .map(([alias, command]) => `/${alias}: stands for /${command} and hides the command of that name`);
  const dangling = Object.entries(aliases)
    .filter(([, command]) => !names.has(command))
    .map(([alias, command]) => `/${alias}: stands for /${command}, which this bot does not have`);
  return [...hidden, ...shadowing, ...dangling];
}
