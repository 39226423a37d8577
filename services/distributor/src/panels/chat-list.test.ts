import { expect, test } from "@jest/globals";
import { loadTexts } from "@telebus/service";
import { createCallbackCodec } from "@telebus/telegram";
import type { ChatState } from "../chat-store.js";
import { askRemovePanel, chatPanel, listPanel } from "./chat-list.js";
import { showPanel, type Panel } from "./panel.js";

/** The longest id that Telegram may give: 52 bits. */
const FARTHEST = -(2 ** 52) + 1;
const PLACE = { hub: 36 ** 4 - 1, page: 12_500 };
const text = loadTexts(new URL("../../locales/", import.meta.url)).in("de");
const callbacks = createCallbackCodec({ secret: "0123456789abcdef" });
const chat: ChatState = {
  bot: 1,
  chat: FARTHEST,
  type: "supergroup",
  title: null,
  isConnected: true,
  endReason: null,
  sendsOut: true,
  takesIn: true,
  selfSend: false,
  isEntitled: true,
  registeredAt: new Date(0),
};

test.each<[string, Panel]>([
  [
    "the list",
    listPanel({ chats: Array.from({ length: 8 }, () => chat), page: 12_500, pages: 12_501 }, PLACE.hub, text),
  ],
  ["a chat", chatPanel(chat, PLACE, text)],
  ["a chat that is out", chatPanel({ ...chat, isConnected: false }, PLACE, text)],
  ["the question", askRemovePanel(chat, PLACE, text)],
])("%s fits into Telegram's buttons and messages, whatever the ids", (_what, panel) => {
  expect(() => showPanel({ bot: 1, chat: FARTHEST }, panel, { callbacks })).not.toThrow();
  expect(panel.text.length).toBeLessThanOrEqual(4096);
});

test("a title is one short line, cut between letters as people see them", () => {
  const families = "👨‍👩‍👧‍👦".repeat(60);
  const shown = chatPanel({ ...chat, title: `  ${families}` }, PLACE, text).text.split("\n")[0] ?? "";
  expect(Array.from(new Intl.Segmenter().segment(shown))).toHaveLength(40);
  expect(shown.endsWith("👨‍👩‍👧‍👦…")).toBe(true);
  expect(chatPanel({ ...chat, title: "a\nb\n\nc" }, PLACE, text).text.startsWith("a b c\n")).toBe(true);
});
