import { onCommand } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import type { HubFiguresStore } from "../../hub-figures-store.js";
import type { HubSettingsStore } from "../../hub-settings-store.js";
import { listPanel } from "../../panels/chat-list.js";
import { showPanel } from "../../panels/panel.js";

interface Deps {
  settings: HubSettingsStore;
  figures: HubFiguresStore;
}

const PAGE_NUMBER = /^\d{0,6}$/;

/** `/list [page]`: the chats of the hub, with what each does (B13). */
export const listChats = ({ settings, figures }: Deps) =>
  onCommand("list", "list-chats", async ({ from, args }, context) => {
    if (!PAGE_NUMBER.test(args)) return [sendText(from, context.text("hub-list-how"))];
    const hub = await settings.hubOf(from.bot, from.chat);
    const page = await figures.page(hub, Number(args));
    return [showPanel(from, listPanel(page, hub, context.text), context)];
  });
