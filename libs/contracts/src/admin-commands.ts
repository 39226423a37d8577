import { defineCommand, type CommandDefinition } from "./command.js";

export const adminCommands: readonly CommandDefinition[] = [
  defineCommand({ name: "start", owner: "admin", scope: "everyone", description: "Open the menu" }),
  defineCommand({
    name: "help",
    owner: "admin",
    scope: "everyone",
    description: "Show what you can do here",
  }),
  defineCommand({
    name: "settings",
    owner: "admin",
    scope: "everyone",
    description: "Language, announcements, your data",
  }),
  defineCommand({
    name: "deadletters",
    owner: "admin",
    scope: "operator",
    description: "What nobody could handle: look, replay, drop",
  }),
  defineCommand({
    name: "feedback",
    owner: "admin",
    scope: "everyone",
    description: "Tell the people behind this bot something",
  }),
];
