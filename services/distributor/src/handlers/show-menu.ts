import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { ChatStore } from "../chat-store.js";
import { menuPanel } from "../panels/menu.js";
import { redraw } from "../panels/panel.js";
import type { Store } from "../store.js";

interface Deps {
  store: Store;
  chats: ChatStore;
}

/** "Back" and "Stay": the message is the menu again. */
export const showMenu = ({ store, chats }: Deps) =>
  onCallback("menu", "show-menu", z.tuple([]), async (press, context) => {
    const { bot, chat } = press.from;
    const panel = menuPanel(await chats.state(bot, chat), await store.countOthers(bot, chat), context.text);
    return { events: [redraw(press, panel, context)] };
  });
