import { onCommand } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import type { ChatStore } from "../../chat-store.js";
import { answeredMessage } from "../../domain/answered-message.js";
import type { HubFiguresStore } from "../../hub-figures-store.js";
import type { HubSettingsStore } from "../../hub-settings-store.js";
import { askRemovePanel, chatPanel } from "../../panels/chat-list.js";
import { showPanel } from "../../panels/panel.js";

interface Deps {
  chats: ChatStore;
  figures: HubFiguresStore;
  settings: HubSettingsStore;
}

const CHAT_ID = /^-?\d{1,16}$/;

/** `/remove <chat id>`, or as an answer to a copy: the chat it came from is taken out, after a question (B13). */
export const removeChat = ({ chats, figures, settings }: Deps) =>
  onCommand("remove", "remove-chat", async ({ from, args, update }, context) => {
    const { bot } = from;
    const { text } = context;
    const answered = answeredMessage(update);
    const isGiven = CHAT_ID.test(args);
    if (!isGiven && (args !== "" || answered === undefined)) return [sendText(from, text("hub-remove-how"))];
    const id = isGiven ? Number(args) : await figures.sourceOf(bot, from.chat, answered ?? 0);
    const chat = id === undefined ? undefined : await chats.state(bot, id);
    if (chat === undefined) return [sendText(from, text("hub-remove-unknown"))];
    const place = { hub: await settings.hubOf(bot, from.chat), page: 1 };
    const panel = chat.isConnected ? askRemovePanel(chat, place, text) : chatPanel(chat, place, text);
    return [showPanel(from, panel, context)];
  });
