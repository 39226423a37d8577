import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { BotStore } from "../../bot-store.js";
import { answerOwner } from "../../own-bots.js";
import { accessPanel } from "../../panels/managed.js";

interface Deps {
  bots: Pick<BotStore, "find">;
}

/** Who may use one's bot. */
export const showAccess = (deps: Deps) =>
  onCallback("mybot-access", "show-access", z.tuple([z.int()]), async (press, context) =>
    answerOwner(press, deps, context, async (bot) => ({ panel: accessPanel(bot, context.text) })),
  );
