import type { CommandFile, CommandFileInput } from "./command-types.js";

/** What putting a file would do, each as the commands and names it is about. */
export interface FileChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly names: readonly string[];
  readonly off: readonly string[];
  readonly on: readonly string[];
}

/** @param next what the server has not seen yet: it says what is wrong with it */
export function changesBetween(now: CommandFile, next: CommandFileInput): FileChanges {
  const before = new Map(now.custom.map((command) => [command.name, canonical(command)]));
  const after = new Map(next.custom.map((command) => [command.name, canonical(command)]));
  const { aliases: oldNames } = now;
  const { aliases: newNames = {} } = next;
  const offAfter = new Set(next.off ?? []);
  const offBefore = new Set(now.off);
  const all = [...new Set([...Object.keys(oldNames), ...Object.keys(newNames)])];
  return {
    added: [...after.keys()].filter((name) => !before.has(name)),
    changed: [...after.keys()].filter((name) => before.has(name) && before.get(name) !== after.get(name)),
    removed: [...before.keys()].filter((name) => !after.has(name)),
    names: all.filter((name) => oldNames[name] !== newNames[name]),
    off: [...offAfter].filter((name) => !offBefore.has(name)),
    on: [...offBefore].filter((name) => !offAfter.has(name)),
  };
}

/** Keys in one order, so that the same is the same. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** @returns undefined for what is no file of commands */
export function readCommandFile(text: string): CommandFileInput | undefined {
  try {
    const read: unknown = JSON.parse(text);
    return isFile(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

/** Only what the comparison needs: all of it is checked by the server. */
const isFile = (read: unknown): read is CommandFileInput =>
  typeof read === "object" &&
  read !== null &&
  "custom" in read &&
  Array.isArray(read.custom) &&
  read.custom.every(
    (one: unknown) =>
      typeof one === "object" && one !== null && "name" in one && typeof one.name === "string",
  );
