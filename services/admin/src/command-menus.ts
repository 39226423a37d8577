import { createHash } from "node:crypto";
import type { LiveBot } from "@telebus/contracts";
import { describeBuiltIn } from "./command-lists.js";
import type { CommandStore } from "./command-store.js";
import { menusOf, type CommandMenu } from "./domain/command-menu.js";
import { languageCodeOf } from "./domain/menu-ref.js";
import { shownCommandsOf } from "./domain/registry.js";
import type { Foundation } from "./part.js";

export interface MenuDeps extends Pick<Foundation, "live" | "texts"> {
  readonly commands: CommandStore;
}

/** People with scopes who have a list of their own; beyond that a bot has members, not a crew. */
const MAX_PEOPLE = 100;

/** What of a bot its menus are made of. */
export type LiveMenuBot = Pick<LiveBot, "id" | "features" | "home" | "allowsManaged">;

/** The lists as they should be now. */
export async function wantedMenus(
  bot: LiveMenuBot,
  { commands, live, texts }: MenuDeps,
): Promise<CommandMenu[]> {
  const { disabled } = await commands.changesOf(bot.id);
  const isOff: ReadonlySet<string> = new Set(disabled);
  const builtIn = shownCommandsOf(bot).filter(({ name }) => !isOff.has(name));
  const taken = new Set(builtIn.map(({ name }) => name));
  const people = (["admin", "operator", "moderator", "llm", "media", "movies"] as const).flatMap((scope) =>
    live.peopleWith(scope, bot.id),
  );
  return menusOf({
    builtIn,
    custom: (await commands.customOf(bot.id)).filter(({ isOn, name }) => isOn && !taken.has(name)),
    languages: texts.languages.filter((language) => languageCodeOf(language) !== undefined).toSorted(),
    describe: (command, language) => describeBuiltIn(command, texts.in(language === "" ? "en" : language)),
    people: [...new Set(people)].slice(0, MAX_PEOPLE).map((id) => ({
      id,
      may: ({ scope }) => scope === "everyone" || live.holds(id, scope, bot.id),
    })),
  });
}

export const keyOf = ({ scope, language }: Pick<CommandMenu, "scope" | "language">): string =>
  `${scope} ${language}`;

/** The same for the same list; empty for none. */
export const hashOf = ({ commands }: CommandMenu): string =>
  commands.length === 0
    ? ""
    : createHash("sha256").update(JSON.stringify(commands)).digest("hex").slice(0, 32);
