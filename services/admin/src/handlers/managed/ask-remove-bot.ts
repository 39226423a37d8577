import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { BotStore } from "../../bot-store.js";
import { answerOwner } from "../../own-bots.js";
import { askRemovePanel } from "../../panels/managed.js";

interface Deps {
  bots: Pick<BotStore, "find">;
}

/** Before one's bot is removed. */
export const askRemoveBot = (deps: Deps) =>
  onCallback("mybot-ask", "ask-remove-bot", z.tuple([z.int()]), async (press, context) =>
    answerOwner(press, deps, context, async (bot) => ({ panel: askRemovePanel(bot, context.text) })),
  );
