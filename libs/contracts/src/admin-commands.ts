import { defineCommand, type CommandDefinition } from "./command.js";

export const adminCommands: readonly CommandDefinition[] = [
  defineCommand({ name: "start", owner: "admin", scope: "everyone", description: "Open the menu" }),
  defineCommand({
    name: "mydata",
    owner: "admin",
    scope: "everyone",
    description: "Get all that is kept of you",
  }),
  defineCommand({
    name: "forgetme",
    owner: "admin",
    scope: "everyone",
    description: "Have what is kept of you erased",
  }),
  defineCommand({
    name: "privacy",
    owner: "admin",
    scope: "everyone",
    description: "What is kept of you here, and for how long",
  }),
  defineCommand({
    name: "whoami",
    owner: "admin",
    scope: "everyone",
    description: "Who you are here, and what you may do",
  }),
  defineCommand({
    name: "role",
    owner: "admin",
    scope: "everyone",
    description: "What you may do; for operators: what somebody may do",
  }),
  defineCommand({
    name: "scope",
    owner: "admin",
    scope: "operator",
    description: "Give and take what somebody may do: /scope @name +llm -media",
  }),
  defineCommand({
    name: "people",
    owner: "admin",
    scope: "operator",
    description: "The people of this bot: /people, /people name",
  }),
  defineCommand({
    name: "block",
    owner: "admin",
    scope: "moderator",
    description: "Take nothing from somebody any more: /block @name why",
  }),
  defineCommand({
    name: "unblock",
    owner: "admin",
    scope: "moderator",
    description: "Hear somebody again: /unblock @name",
  }),
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
    name: "stats",
    owner: "admin",
    scope: "operator",
    description: "Members, growth and activity of chats",
  }),
  defineCommand({
    name: "deadletters",
    owner: "admin",
    scope: "operator",
    description: "What nobody could handle: look, replay, drop",
  }),
  defineCommand({
    name: "announce",
    owner: "admin",
    scope: "operator",
    description: "Say something in all chats; you see to how many first",
  }),
  defineCommand({
    name: "tasks",
    owner: "admin",
    scope: "operator",
    description: "What this bot does by itself, to start and stop",
  }),
  defineCommand({
    name: "feedback",
    owner: "admin",
    scope: "everyone",
    description: "Tell the people behind this bot something",
  }),
];
