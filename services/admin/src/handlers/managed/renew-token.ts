import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { BotStore } from "../../bot-store.js";
import type { ManagedWorkStore } from "../../managed-work-store.js";
import { answerOwner, offeredBy } from "../../own-bots.js";
import { ownBotPanel } from "../../panels/managed.js";

interface Deps {
  bots: Pick<BotStore, "find">;
  work: ManagedWorkStore;
}

/** One's bot gets a new token from Telegram; nobody sees it. */
export const renewToken = (deps: Deps) =>
  onCallback("mybot-token", "renew-token", z.tuple([z.int()]), async (press, context) =>
    answerOwner(press, deps, context, async (bot) => {
      const panel = ownBotPanel(bot, await offeredBy(deps.bots, bot), context.text);
      if (bot.removedAt !== null) return { panel };
      const { id: owner } = press.person;
      await deps.work.add({ bot: bot.id, manager: press.from.bot, owner, task: "replace" });
      return { panel, toast: context.text("managed-token-asked") };
    }),
  );
