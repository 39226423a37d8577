import { onUpdate } from "@telebus/service";
import { z } from "zod";
import type { BotStore } from "../../bot-store.js";
import type { ManagedWorkStore } from "../../managed-work-store.js";

interface Deps {
  bots: Pick<BotStore, "find">;
  work: ManagedWorkStore;
}

/** `ManagedBotUpdated` of the Bot API. */
const ManagedBot = z.looseObject({
  user: z.looseObject({ id: z.int().positive() }),
  bot: z.looseObject({ id: z.int().positive() }),
});

/** Somebody has made a bot with one of ours, or its token or owner is another now: Telegram is asked for the token. */
export const takeManagedBot = ({ bots, work }: Deps) =>
  onUpdate(
    "take-managed-bot",
    ({ kind }) => kind === "managed_bot",
    async ({ bot: manager, update }, { log }) => {
      const told = ManagedBot.safeParse(update["managed_bot"]).data;
      const [by, known] = await Promise.all([bots.find(manager), bots.find(told?.bot.id ?? 0)]);
      const isOurs = known === undefined ? by?.allowsManaged === true : known.manager === manager;
      if (told === undefined || !isOurs) {
        log.warn({ manager }, "a managed bot that we did not offer is left alone");
        return [];
      }
      await work.add({ bot: told.bot.id, manager, owner: told.user.id, task: "take" });
      return [];
    },
  );
