import { onCommand } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import { z } from "zod";
import type { BotStore } from "../../bot-store.js";
import type { ManagedWorkStore } from "../../managed-work-store.js";
import { MAX_OWN_BOTS } from "../../own-bots.js";

interface Deps {
  bots: Pick<BotStore, "find">;
  work: ManagedWorkStore;
}

const Sender = z.looseObject({ message: z.looseObject({ from: z.looseObject({ first_name: z.string() }) }) });
/** Telegram's limit for a bot's name. */
const MAX_NAME_LENGTH = 64;

/** `/newbot`: a button with which Telegram makes a bot that we then run. */
export const offerNewBot = ({ bots, work }: Deps) =>
  onCommand("newbot", "offer-new-bot", async ({ from, person, update }, { text }) => {
    const manager = await bots.find(from.bot);
    if (manager?.allowsManaged !== true) return [sendText(from, text("managed-not-offered"))];
    if (from.type !== "private" || person === undefined) return [sendText(from, text("managed-private"))];
    if ((await work.countOf(person.id)) >= MAX_OWN_BOTS)
      return [sendText(from, text("managed-too-many", { max: MAX_OWN_BOTS }))];
    const name = Sender.safeParse(update.update).data?.message.from.first_name ?? "";
    const suggested = text("managed-suggested-name", { name }).trim().slice(0, MAX_NAME_LENGTH);
    const request = { request_id: 1, suggested_name: suggested };
    const keyboard = [[{ text: text("managed-make-button"), request_managed_bot: request }]];
    const replyMarkup = { keyboard, resize_keyboard: true, one_time_keyboard: true };
    return [sendText(from, text("managed-offer"), { replyMarkup })];
  });
