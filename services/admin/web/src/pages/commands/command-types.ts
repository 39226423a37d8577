import type { paths } from "@telebus/client";

type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { "application/json": infer Data } } } };
}
  ? Data
  : never;

export type Registry = Answer<"/api/commands/{bot}">;
export type BuiltIn = Registry["builtIn"][number];
export type Custom = Registry["custom"][number];
export type CommandView = Answer<"/api/commands/{bot}/custom/{name}">;
export type CommandFile = Answer<"/api/commands/{bot}/file">;
export type Menu = Answer<"/api/commands/{bot}/menus">["menus"][number];
/** What is put. */
export type CommandInput =
  paths["/api/commands/{bot}/custom/{name}"]["put"]["requestBody"]["content"]["application/json"];

/** The same of a file: what it says nothing of may be absent. */
export type CommandFileInput =
  paths["/api/commands/{bot}/file"]["put"]["requestBody"]["content"]["application/json"];

/** What a list and an editor ask for again. */
export const COMMANDS = "/api/commands";
/** The address of a command that is not there yet: no command can be called so. */
export const NEW = "~new";
