import { onCallback } from "@telebus/service";
import { callMethod, Markup } from "@telebus/telegram";
import { z } from "zod";
import type { AudienceStore } from "../../audience-store.js";

/** Broadcasts are welcome after all. */
export const pressOptIn = ({ audience }: { audience: AudienceStore }) =>
  onCallback("opt-in", "press-opt-in", z.tuple([]), async ({ from, messageId }, { text, callbacks }) => {
    await audience.optIn(from.bot, from.chat);
    const data = callbacks.encode({ prefix: "admin", action: "opt-out", args: [], chat: from });
    const button = Markup.button.callback(text("broadcast-opt-out-button"), data);
    const params = { message_id: messageId };
    const replyMarkup = Markup.inlineKeyboard([[button]]).reply_markup;
    return {
      events: [callMethod(from, "editMessageReplyMarkup", params, { replyMarkup })],
      toast: text("broadcast-opted-in"),
    };
  });
