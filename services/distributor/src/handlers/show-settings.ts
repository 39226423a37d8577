import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { ChatStore } from "../chat-store.js";
import { menuPanel } from "../panels/menu.js";
import { redraw } from "../panels/panel.js";
import { switchPanel } from "../panels/switches.js";

/** "Settings" of the menu: all switches of the chat. */
export const showSettings = ({ chats }: { chats: ChatStore }) =>
  onCallback("settings", "show-settings", z.tuple([]), async (press, context) => {
    const { text } = context;
    const chat = await chats.state(press.from.bot, press.from.chat);
    const panel = chat?.isConnected === true ? switchPanel(chat, "settings", text) : menuPanel(chat, 0, text);
    return { events: [redraw(press, panel, context)] };
  });
