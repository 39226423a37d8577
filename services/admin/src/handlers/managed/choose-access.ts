import { onCallback } from "@telebus/service";
import { z } from "zod";
import { accessCall } from "../../access-calls.js";
import type { BotStore } from "../../bot-store.js";
import { answerOwner } from "../../own-bots.js";
import { accessPanel } from "../../panels/managed.js";

interface Deps {
  bots: Pick<BotStore, "find">;
}

const Args = z.tuple([z.int(), z.enum(["all", "me"])]);

/** One's bot is for everybody, or for its owner alone. */
export const chooseAccess = (deps: Deps) =>
  onCallback("mybot-open", "choose-access", Args, async (press, context) =>
    answerOwner(press, deps, context, async (bot) => ({
      panel: accessPanel(bot, context.text),
      toast: context.text("managed-access-asked"),
      events: [accessCall(press.from.bot, bot.id, press.args[1] === "all" ? undefined : [])],
    })),
  );
