import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { ChatStore } from "../chat-store.js";
import { menuPanel } from "../panels/menu.js";
import { redraw } from "../panels/panel.js";

/** "Back" and "Stay": the message is the menu again. */
export const showMenu = ({ chats }: { chats: ChatStore }) =>
  onCallback("menu", "show-menu", z.tuple([]), async (press, context) => {
    const { bot, chat } = press.from;
    const panel = menuPanel(
      await chats.state(bot, chat),
      await chats.countListeners(bot, chat),
      context.text,
    );
    return { events: [redraw(press, panel, context)] };
  });
