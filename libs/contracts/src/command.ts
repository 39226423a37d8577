import type { ServiceName } from "./ids.js";
import type { PersonScope } from "./scopes.js";

/** Who may use a command. */
export type CommandScope = "everyone" | Exclude<PersonScope, "banned">;

export interface CommandDefinition {
  /** Without the slash: 1 to 32 of a-z, 0-9 and underscore (Bot API, type BotCommand). */
  readonly name: string;
  readonly owner: ServiceName;
  readonly scope: CommandScope;
  /** At most 256 characters, shown in Telegram's menu; English, translated in the owner's catalogue. */
  readonly description: string;
}

const NAME_PATTERN = /^[a-z0-9_]{1,32}$/;

/** Declare a command, so that the gateway knows its owner without importing the service. */
export function defineCommand(command: CommandDefinition): CommandDefinition {
  if (!NAME_PATTERN.test(command.name)) throw new TypeError(`/${command.name} is not a valid command name`);
  return Object.freeze(command);
}
