import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { BotRegistry } from "../../bot-registry.js";
import type { BotStore } from "../../bot-store.js";
import { actorOf, answerOwner } from "../../own-bots.js";
import { ownBotPanel } from "../../panels/managed.js";

interface Deps {
  bots: Pick<BotStore, "find">;
  registry: BotRegistry;
}

/** One's bot is removed, confirmed; the panel has the way back. */
export const removeOwnBot = (deps: Deps) =>
  onCallback("mybot-remove", "remove-own-bot", z.tuple([z.int()]), async (press, context) =>
    answerOwner(press, deps, context, async (bot) => {
      const { id } = press.person;
      const after = bot.removedAt === null ? await deps.registry.remove(bot.id, actorOf(id)) : bot;
      return { panel: ownBotPanel(after, [], context.text) };
    }),
  );
