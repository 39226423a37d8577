import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { BotStore } from "../../bot-store.js";
import { answerOwner, offeredBy } from "../../own-bots.js";
import { ownBotPanel } from "../../panels/managed.js";

interface Deps {
  bots: Pick<BotStore, "find">;
}

/** One of the person's bots. */
export const openOwnBot = (deps: Deps) =>
  onCallback("mybot", "open-own-bot", z.tuple([z.int()]), async (press, context) =>
    answerOwner(press, deps, context, async (bot) => ({
      panel: ownBotPanel(bot, await offeredBy(deps.bots, bot), context.text),
    })),
  );
