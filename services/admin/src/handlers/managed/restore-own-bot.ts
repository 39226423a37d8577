import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { BotRegistry } from "../../bot-registry.js";
import type { BotStore } from "../../bot-store.js";
import { actorOf, answerOwner, offeredBy } from "../../own-bots.js";
import { ownBotPanel } from "../../panels/managed.js";

interface Deps {
  bots: Pick<BotStore, "find">;
  registry: BotRegistry;
}

/** One's removed bot comes back as it was. */
export const restoreOwnBot = (deps: Deps) =>
  onCallback("mybot-restore", "restore-own-bot", z.tuple([z.int()]), async (press, context) =>
    answerOwner(press, deps, context, async (bot) => {
      const { id } = press.person;
      const after = bot.removedAt === null ? bot : await deps.registry.restore(bot.id, actorOf(id));
      return { panel: ownBotPanel(after, await offeredBy(deps.bots, bot), context.text) };
    }),
  );
