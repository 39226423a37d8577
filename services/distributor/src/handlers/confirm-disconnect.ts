import { ChatDeactivated, type ChatAddress, type EventDraft } from "@telebus/contracts";
import { onCallback } from "@telebus/service";
import { z } from "zod";
import { disconnectedPanel } from "../panels/menu.js";
import { redraw } from "../panels/panel.js";
import type { Store } from "../store.js";

/** "Disconnect", pressed: the chat takes part no more; the same message has the way back. */
export const confirmDisconnect = ({ store }: { store: Store }) =>
  onCallback("stop", "confirm-disconnect", z.tuple([]), async (press, context) => {
    const { text } = context;
    const facts = await disconnect(store, press.from);
    return {
      events: [...facts, redraw(press, disconnectedPanel(text), context)],
      toast: text("hub-disconnected-toast"),
    };
  });

/** @returns the fact, when the chat took part until now */
export async function disconnect(store: Store, { bot, chat }: ChatAddress): Promise<readonly EventDraft[]> {
  const wasPart = await store.disconnect(bot, chat, "stopped");
  return wasPart ? [ChatDeactivated({ bot, chat, reason: "stopped" })] : [];
}
