import { onCommand } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import type { BotStore } from "../../bot-store.js";

/** `/privacy`: what this bot keeps of people, and for how long. */
export const showPrivacy = ({ bots }: { bots: Pick<BotStore, "find"> }) =>
  onCommand("privacy", "show-privacy", async ({ from }, { text }) => {
    const bot = await bots.find(from.bot);
    const days = bot?.keepDays ?? 90;
    const keeps = bot?.keepsContent === true ? "content" : "facts";
    return [sendText(from, text("privacy-what", { days, keeps }))];
  });
