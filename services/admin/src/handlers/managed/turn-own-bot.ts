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

const Args = z.tuple([z.int(), z.enum(["on", "off"])]);

/** One's bot pauses, or goes on. */
export const turnOwnBot = (deps: Deps) =>
  onCallback("mybot-turn", "turn-own-bot", Args, async (press, context) =>
    answerOwner(press, deps, context, async (bot) => {
      const isOn = press.args[1] === "on";
      const after =
        bot.removedAt !== null || bot.isOn === isOn
          ? bot
          : await deps.registry.change(bot.id, { isOn }, actorOf(press.person.id));
      return { panel: ownBotPanel(after, await offeredBy(deps.bots, bot), context.text) };
    }),
  );
