import { onCallback } from "@telebus/service";
import { callMethod, Markup } from "@telebus/telegram";
import { z } from "zod";
import type { AudienceStore } from "../../audience-store.js";

/** "No more of these" below a broadcast: nothing else asks, and one press takes it back (D6). */
export const pressOptOut = ({ audience }: { audience: AudienceStore }) =>
  onCallback("opt-out", "press-opt-out", z.tuple([]), async ({ from, messageId }, { text, callbacks }) => {
    await audience.optOut(from.bot, from.chat);
    const data = callbacks.encode({ prefix: "admin", action: "opt-in", args: [], chat: from });
    const undo = Markup.button.callback(text("broadcast-opt-in-button"), data);
    const params = { message_id: messageId };
    const replyMarkup = Markup.inlineKeyboard([[undo]]).reply_markup;
    return {
      events: [callMethod(from, "editMessageReplyMarkup", params, { replyMarkup })],
      toast: text("broadcast-opted-out"),
    };
  });
