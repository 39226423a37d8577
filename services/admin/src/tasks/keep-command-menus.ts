import { randomUUID } from "node:crypto";
import type { EventDraft } from "@telebus/contracts";
import { asUnavailable, createLoop, type BackgroundTask } from "@telebus/service";
import { callMethod } from "@telebus/telegram";
import type { CommandMenuStore, MenuPlace } from "../command-menu-store.js";
import { hashOf, keyOf, wantedMenus, type LiveMenuBot, type MenuDeps } from "../command-menus.js";
import { isDue, type CommandMenu } from "../domain/command-menu.js";
import { languageCodeOf, menuRef, scopeOf } from "../domain/menu-ref.js";
import type { Foundation } from "../part.js";

export interface KeepMenusDeps extends MenuDeps, Pick<Foundation, "db" | "outbox" | "clock" | "log"> {
  readonly menus: CommandMenuStore;
}

/** New scopes of people are seen by looking; changes of bots are told. */
const POLL_MS = 3_000;

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

function callFor(place: MenuPlace, { commands }: CommandMenu, hash: string): EventDraft {
  const to = { bot: place.bot };
  const options = { lane: "status", ref: menuRef(place, hash) } as const;
  const about = { scope: scopeOf(place.scope), language_code: languageCodeOf(place.language) };
  if (commands.length === 0) return callMethod(to, "deleteMyCommands", about, options);
  return callMethod(to, "setMyCommands", { ...about, commands: [...commands] }, options);
}
