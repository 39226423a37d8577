import { createHash, randomUUID } from "node:crypto";
import type { EventDraft, LiveBot } from "@telebus/contracts";
import { asUnavailable, createLoop, type BackgroundTask } from "@telebus/service";
import { callMethod } from "@telebus/telegram";
import { describeBuiltIn } from "../command-lists.js";
import type { CommandMenuStore, MenuPlace } from "../command-menu-store.js";
import type { CommandStore } from "../command-store.js";
import { isDue, menusOf, type CommandMenu } from "../domain/command-menu.js";
import { languageCodeOf, menuRef, scopeOf } from "../domain/menu-ref.js";
import { shownCommandsOf } from "../domain/registry.js";
import type { Foundation } from "../part.js";

export interface KeepMenusDeps extends Pick<
  Foundation,
  "db" | "outbox" | "live" | "texts" | "clock" | "log"
> {
  readonly commands: CommandStore;
  readonly menus: CommandMenuStore;
}

/** New scopes of people are seen by looking; changes of bots are told. */
const POLL_MS = 3_000;
/** People with scopes who have a list of their own; beyond that a bot has members, not a crew. */
const MAX_PEOPLE = 100;

/**
 * Keeps what Telegram shows as a bot's commands in step with the registry (A8): per language, kind of chat and for
 * people with scopes. A list is set when it differs from what was set last, and never else.
 */
export function keepCommandMenus(deps: KeepMenusDeps): BackgroundTask {
  const { live, clock, log, db } = deps;
  const turn = async (): Promise<boolean> => {
    for (const bot of live.bots().filter(({ isOn }) => isOn))
      await asUnavailable(db.transaction(() => bringIntoStep(bot, deps)));
    return false;
  };
  const loop = createLoop({ name: "command menus", pollMs: POLL_MS, clock, log, turn });
  let unfollow: (() => void) | undefined;
  return {
    name: "command menus",
    start: async () => {
      unfollow = live.onBot(() => loop.nudge());
      loop.start();
    },
    stop: async () => {
      unfollow?.();
      await loop.stop();
    },
  };
}

async function bringIntoStep(bot: LiveMenuBot, deps: KeepMenusDeps): Promise<void> {
  const { menus, outbox, clock } = deps;
  if (!(await menus.lock(bot.id))) return;
  const wanted = new Map((await wantedMenus(bot, deps)).map((menu) => [keyOf(menu), menu]));
  const known = new Map((await menus.of(bot.id)).map((menu) => [keyOf(menu), menu]));
  const gone = [...known.values()].filter((menu) => !wanted.has(keyOf(menu)));
  const all = [...wanted.values(), ...gone.map(({ scope, language }) => ({ scope, language, commands: [] }))];
  const now = clock.now();
  const drafts: EventDraft[] = [];
  for (const menu of all) {
    const hash = hashOf(menu);
    if (!isDue(known.get(keyOf(menu)), hash, now)) continue;
    const place = { bot: bot.id, scope: menu.scope, language: menu.language };
    await menus.noteAsked(place, hash, new Date(now));
    drafts.push(callFor(place, menu, hash));
  }
  if (drafts.length === 0) return;
  const id = `command-menus:${randomUUID()}:${bot.id}`;
  await outbox.add({ id, journeyId: id }, "command-menus", drafts);
  deps.log.info({ bot: bot.id, lists: drafts.length }, "Telegram is asked to show other commands");
}

type LiveMenuBot = Pick<LiveBot, "id" | "features" | "home" | "allowsManaged">;

async function wantedMenus(
  bot: LiveMenuBot,
  { commands, live, texts }: KeepMenusDeps,
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

const keyOf = ({ scope, language }: Pick<CommandMenu, "scope" | "language">): string =>
  `${scope} ${language}`;

const hashOf = ({ commands }: CommandMenu): string =>
  commands.length === 0
    ? ""
    : createHash("sha256").update(JSON.stringify(commands)).digest("hex").slice(0, 32);

function callFor(place: MenuPlace, { commands }: CommandMenu, hash: string): EventDraft {
  const to = { bot: place.bot };
  const options = { lane: "status", ref: menuRef(place, hash) } as const;
  const about = { scope: scopeOf(place.scope), language_code: languageCodeOf(place.language) };
  if (commands.length === 0) return callMethod(to, "deleteMyCommands", about, options);
  return callMethod(to, "setMyCommands", { ...about, commands: [...commands] }, options);
}
