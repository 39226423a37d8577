import { BotStopped } from "@telebus/contracts";
import { onFact } from "@telebus/service";
import type { BotStore } from "../../bot-store.js";

interface Deps {
  bots: BotStore;
}

/** Telegram refuses the bot to the sender: it is asked at once what is wrong, which administrators are then told. */
export const lookAtStoppedBot = ({ bots }: Deps) =>
  onFact(BotStopped, "look-at-stopped-bot", async ({ bot }) => {
    await bots.note(bot, { checkDueAt: new Date() });
    return [];
  });
