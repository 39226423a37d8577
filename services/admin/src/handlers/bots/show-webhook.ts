import { onCommand } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import type { OperatorBots } from "../../operator-bots.js";
import { botPanel } from "../../panels/operators.js";
import { showPanel } from "../../panels/panel.js";

/** `/webhook`: how this bot, or the one named, and Telegram reach each other. */
export const showWebhook = (operatorBots: OperatorBots) =>
  onCommand("webhook", "show-webhook", async ({ from, person, args }, context) => {
    const bot = await operatorBots.named(person?.id, args.trim() === "" ? String(from.bot) : args.trim());
    if (bot === undefined) return [sendText(from, context.text("bots-unknown"))];
    return [showPanel(from, botPanel(bot, context.text), context)];
  });
