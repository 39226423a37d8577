import { onCallback } from "@telebus/service";
import { editText } from "@telebus/telegram";
import { z } from "zod";
import type { HubStore } from "../hub-store.js";
import type { Store } from "../store.js";
import { connect } from "./connect-chat.js";

/** The button below "disconnected": the chat takes part again, and the message says so. */
export const reconnectChat = ({ store, hubs }: { store: Store; hubs: HubStore }) =>
  onCallback("reconnect", "reconnect-chat", z.tuple([]), async ({ from, messageId, update }, { text }) => {
    const facts = await connect({ store, hubs }, from, update);
    const others = await store.countOthers(from.bot, from.chat);
    const panel = editText(from, messageId, text("hub-connected", { others }));
    return { events: [...facts, panel], toast: text("hub-reconnected-toast") };
  });
