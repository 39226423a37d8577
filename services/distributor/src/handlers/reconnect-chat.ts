import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { ChatStore } from "../chat-store.js";
import type { HubStore } from "../hub-store.js";
import { menuPanel } from "../panels/menu.js";
import { redraw } from "../panels/panel.js";
import type { Store } from "../store.js";
import { connect } from "./connect-chat.js";

interface Deps {
  store: Store;
  chats: ChatStore;
  hubs: HubStore;
}

/** "Connect": the chat takes part, and the message is its menu. */
export const reconnectChat = ({ store, chats, hubs }: Deps) =>
  onCallback("reconnect", "reconnect-chat", z.tuple([]), async (press, context) => {
    const { from, update } = press;
    const facts = await connect({ store, hubs }, from, update);
    const state = await chats.state(from.bot, from.chat);
    const panel = menuPanel(state, await chats.countListeners(from.bot, from.chat), context.text, true);
    return {
      events: [...facts, redraw(press, panel, context)],
      toast: context.text("hub-reconnected-toast"),
    };
  });
