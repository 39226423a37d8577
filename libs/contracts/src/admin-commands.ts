import type { CommandDefinition } from "./command.js";

export const adminCommands: readonly CommandDefinition[] = [];
