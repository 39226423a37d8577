import type { ChatType, CommandDefinition, CommandScope } from "@telebus/contracts";
import { UnknownTextError, type Live, type Text } from "@telebus/service";
import type { CommandStore } from "./command-store.js";
import { descriptionOf } from "./domain/command-answer.js";
import type { CustomCommand } from "./domain/command-content.js";
import { builtInsOf, shownCommandsOf } from "./domain/registry.js";

/** Where and by whom commands are asked for. */
export interface CommandPlace {
  readonly bot: number;
  readonly type?: ChatType | undefined;
  readonly person?: number | undefined;
}

/** The commands that somebody may use somewhere. */
export interface UsableCommands {
  readonly builtIn: readonly CommandDefinition[];
  readonly custom: readonly CustomCommand[];
  /** Built-in ones that are switched off. */
  readonly off: readonly string[];
}

export interface CommandLists {
  /** Of a bot that is not published there are none. */
  usable(place: CommandPlace): Promise<UsableCommands>;
}

interface Deps {
  readonly live: Live;
  readonly commands: CommandStore;
}

export const createCommandLists = ({ live, commands }: Deps): CommandLists => ({
  usable: async ({ bot: id, type, person }) => {
    const bot = live.bot(id);
    if (bot === undefined) return { builtIn: [], custom: [], off: [] };
    const { disabled } = await commands.changesOf(id);
    const may = ({ scope }: { scope: CommandScope }): boolean => mayUse(live, { scope, person, bot: id });
    // In a chat of many everybody sees the answer: what a few may do is shown to them alone.
    const isAlone = type === "private";
    const builtIn = shownCommandsOf(bot).filter(
      (command) =>
        !disabled.includes(command.name) && (command.scope === "everyone" || (isAlone && may(command))),
    );
    const custom = (await commands.customOf(id)).filter(
      (command) => command.isOn && may(command) && (type === undefined || command.chatTypes.includes(type)),
    );
    return { builtIn, custom: withoutHidden(custom, builtInsOf(bot), disabled), off: disabled };
  },
});

/** Whether somebody may use a command of this scope with this bot. */
export const mayUse = (
  live: Pick<Live, "holds">,
  { scope, person, bot }: { scope: CommandScope; person: number | undefined; bot: number },
): boolean => scope === "everyone" || live.holds(person, scope, bot);

/** A built-in command is answered by its owner, also where a custom one of that name was there before. */
const withoutHidden = (
  custom: readonly CustomCommand[],
  builtIn: readonly CommandDefinition[],
  disabled: readonly string[],
): CustomCommand[] =>
  custom.filter(({ name }) => disabled.includes(name) || !builtIn.some((command) => command.name === name));

/** A built-in command's description in the language of the text; in English where nobody has translated it. */
export function describeBuiltIn({ owner, name, description }: CommandDefinition, text: Text): string {
  try {
    const id = `${owner}-${name}`;
    return text(`command-${id}`);
  } catch (error) {
    if (error instanceof UnknownTextError) return description;
    throw error;
  }
}

/** All that somebody may use, with what it does: for lists that people read. */
export const namedLines = (
  { builtIn, custom }: Pick<UsableCommands, "builtIn" | "custom">,
  language: string | undefined,
  text: Text,
): { name: string; owner: string; description: string }[] => [
  ...builtIn.map((command) => ({
    name: command.name,
    owner: command.owner,
    description: describeBuiltIn(command, text),
  })),
  ...custom.map((command) => ({
    name: command.name,
    owner: "custom",
    description: descriptionOf(command, language),
  })),
];
