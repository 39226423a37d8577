import type { CommandDefinition } from "@telebus/contracts";
import { descriptionOf } from "./command-answer.js";
import type { CustomCommand } from "./command-content.js";

/** A list of commands that Telegram shows: to whom, in which language. */
export interface CommandMenu {
  /** `BotCommandScope.type`; with the chat's id behind a colon where it is for one chat. */
  readonly scope: string;
  /** Empty: for all languages that have no list of their own. */
  readonly language: string;
  readonly commands: readonly MenuCommand[];
}

export interface MenuCommand {
  readonly command: string;
  readonly description: string;
}

/** What a bot's menus are made of. */
export interface MenuSource {
  /** Those that are on, whoever may use them. */
  readonly builtIn: readonly CommandDefinition[];
  readonly custom: readonly CustomCommand[];
  /** Two letters each, beside English. */
  readonly languages: readonly string[];
  readonly describe: (command: CommandDefinition, language: string) => string;
  /** Who may use more than everybody, and which commands. */
  readonly people: readonly {
    readonly id: number;
    readonly may: (command: Pick<CommandDefinition, "scope">) => boolean;
  }[];
}

/** Bot API, setMyCommands and type BotCommand. */
const MAX_COMMANDS = 100;
const MAX_DESCRIPTION = 256;

type Choice = (command: CommandDefinition | CustomCommand) => boolean;

/** All lists of a bot as they should be: for everybody by kind of chat, and for people with scopes in their own chat. */
export function menusOf(source: MenuSource): CommandMenu[] {
  const isEverybodys: Choice = ({ scope }) => scope === "everyone";
  const isFor =
    (...types: readonly CustomCommand["chatTypes"][number][]): Choice =>
    (command) =>
      !("chatTypes" in command) || types.some((type) => command.chatTypes.includes(type));
  const inGroups: Choice = (command) => isEverybodys(command) && isFor("group", "supergroup")(command);
  const inPrivate = isFor("private");
  const choices: [string, Choice][] = [
    ["default", isEverybodys],
    ["all_private_chats", (command) => isEverybodys(command) && inPrivate(command)],
    ["all_group_chats", inGroups],
    ["all_chat_administrators", inGroups],
    ...source.people.map(({ id, may }): [string, Choice] => [
      `chat:${id}`,
      (command) => may(command) && inPrivate(command),
    ]),
  ];
  return choices.flatMap(([scope, isShown]) =>
    ["", ...source.languages].map((language) => ({
      scope,
      language,
      commands: commandsOf(source, language, isShown),
    })),
  );
}

function commandsOf(
  { builtIn, custom, describe }: MenuSource,
  language: string,
  isShown: Choice,
): MenuCommand[] {
  return [
    ...builtIn
      .filter(isShown)
      .map((command) => ({ command: command.name, description: describe(command, language) })),
    ...custom
      .filter(isShown)
      .map((command) => ({ command: command.name, description: descriptionOf(command, language) })),
  ]
    .slice(0, MAX_COMMANDS)
    .map(({ command, description }) => ({
      command,
      description: Array.from(description).slice(0, MAX_DESCRIPTION).join(""),
    }));
}

/** What was asked for last, and what came of it. */
export interface MenuState {
  readonly asked: string;
  readonly askedAt: Date;
  readonly shown: string | null;
  readonly retryAt: Date | null;
}

/** A call whose end was never told, for whatever reason, is made again after this. */
const IN_FLIGHT_MS = 10 * 60_000;

/** Whether a list is to be set (again). @param wanted its hash; empty: there is to be none */
export function isDue(state: MenuState | undefined, wanted: string, now: number): boolean {
  if (state === undefined) return wanted !== "";
  if (state.asked !== wanted) return true;
  if (state.shown === wanted) return false;
  const again = state.retryAt?.getTime() ?? state.askedAt.getTime() + IN_FLIGHT_MS;
  return now >= again;
}

const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 30 * 60_000;

/** How long after the n-th refusal in a row it is tried again. */
export const pauseAfter = (failures: number): number =>
  Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.max(0, failures - 1));
