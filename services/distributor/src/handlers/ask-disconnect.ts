import { onCallback } from "@telebus/service";
import { z } from "zod";
import { askStopPanel, menuPanel } from "../panels/menu.js";
import { redraw } from "../panels/panel.js";
import type { ChatStore } from "../chat-store.js";

/** "Disconnect" of the menu: it asks first. */
export const askDisconnect = ({ chats }: { chats: ChatStore }) =>
  onCallback("ask-stop", "ask-disconnect", z.tuple([]), async (press, context) => {
    const { bot, chat } = press.from;
    const { text } = context;
    const state = await chats.state(bot, chat);
    const panel =
      state?.isConnected === true
        ? askStopPanel(await chats.countListeners(bot, chat), text)
        : menuPanel(state, 0, text);
    return { events: [redraw(press, panel, context)] };
  });
