import { onCommand } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import type { Announcing } from "../../announcing.js";
import { announcedCall } from "../../domain/announced-call.js";
import { showPanel } from "../../panels/panel.js";

/** `/announce Tonight we sail`, or as an answer to a message: it is shown first to whom it would go (D6). */
export const announce = ({ announcing }: { announcing: Announcing }) =>
  onCommand("announce", "announce", async ({ from, person, args, update }, context) => {
    const call = announcedCall(update.update, args);
    if (call === undefined) return [sendText(from, context.text("broadcast-how"))];
    const row = await announcing.write({ bot: from.bot, call }, `person:${person?.id ?? 0}`);
    if (row === undefined) return [sendText(from, context.text("broadcast-impossible"))];
    return [showPanel(from, await announcing.panelOf(row, context.text), context)];
  });
