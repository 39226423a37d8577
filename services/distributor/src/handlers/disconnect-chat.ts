import { ChatDeactivated } from "@telebus/contracts";
import { onCommand } from "@telebus/service";
import { Markup, sendText } from "@telebus/telegram";
import type { Store } from "../store.js";

/** `/stop`: this chat takes part no more; a button undoes it. */
export const disconnectChat = ({ store }: { store: Store }) =>
  onCommand("stop", "disconnect-chat", async ({ from }, { text, callbacks }) => {
    const { bot, chat } = from;
    const wasPart = await store.disconnect(bot, chat, "stopped");
    if (!wasPart) return [sendText(from, text("hub-not-connected"))];
    const undo = callbacks.encode({ prefix: "distributor", action: "reconnect", args: [], chat: from });
    const keyboard = Markup.inlineKeyboard([Markup.button.callback(text("hub-reconnect-button"), undo)]);
    return [
      ChatDeactivated({ bot, chat, reason: "stopped" }),
      sendText(from, text("hub-disconnected"), { replyMarkup: keyboard.reply_markup }),
    ];
  });
