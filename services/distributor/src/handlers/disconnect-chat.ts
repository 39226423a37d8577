import { onCommand } from "@telebus/service";
import { askStopPanel, disconnectedPanel, menuPanel } from "../panels/menu.js";
import { showPanel } from "../panels/panel.js";
import type { ChatStore } from "../chat-store.js";
import type { Store } from "../store.js";
import { disconnect } from "./confirm-disconnect.js";

/** `/stop`: a person goes at once, with a way back; a group or channel, which is not of one alone, is asked first. */
export const disconnectChat = ({ store, chats }: { store: Store; chats: ChatStore }) =>
  onCommand("stop", "disconnect-chat", async ({ from }, context) => {
    const { bot, chat, type } = from;
    const { text } = context;
    const state = await chats.state(bot, chat);
    if (state?.isConnected !== true) return [showPanel(from, menuPanel(state, 0, text), context)];
    if (type !== "private") {
      const others = await chats.countListeners(bot, chat);
      return [showPanel(from, askStopPanel(others, text), context)];
    }
    const facts = await disconnect(store, from);
    return [...facts, showPanel(from, disconnectedPanel(text), context)];
  });
