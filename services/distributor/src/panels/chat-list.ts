import type { Text } from "@telebus/service";
import type { ChatState } from "../chat-store.js";
import type { ChatPage } from "../hub-figures-store.js";
import type { Panel, PanelButton } from "./panel.js";

/** Where a chat is in the list, for the way back. */
export interface ListPlace {
  readonly hub: number;
  readonly page: number;
}

/** `/list`: the chats of a hub, a page of them, each with what it does; a number opens the chat. */
export function listPanel({ chats, page, pages }: ChatPage, hub: number, text: Text): Panel {
  const lines = chats.map((chat, n) => `${n + 1}. ${nameOf(chat, text)} ${flagsOf(chat, text)}`);
  const open = chats.map(({ chat }, n) => ({
    label: String(n + 1),
    action: "chat",
    args: [chat, hub, page],
  }));
  const turn = (label: string, to: number): PanelButton => ({ label, action: "list", args: [hub, to] });
  const pager = [...(page > 1 ? [turn("‹", page - 1)] : []), ...(page < pages ? [turn("›", page + 1)] : [])];
  return {
    text: [
      text("hub-list-title", { page, pages }),
      "",
      ...(lines.length > 0 ? lines : [text("hub-list-empty")]),
    ].join("\n"),
    rows: [
      open.slice(0, 4),
      open.slice(4),
      pager,
      [{ label: text("hub-status-button"), action: "status", args: [hub] }],
    ].filter((row) => row.length > 0),
  };
}

/** One chat of the list, and what an administrator may do with it. */
export function chatPanel(chat: ChatState, place: ListPlace, text: Text): Panel {
  const back = { label: text("hub-list-button"), action: "list", args: [place.hub, place.page] };
  const turn = (which: "out" | "in", isOn: boolean): PanelButton => ({
    label: text(`hub-turn-${which}`, { to: isOn ? "off" : "on" }),
    action: "turn-chat",
    args: [which, isOn ? "off" : "on", chat.chat, place.hub, place.page],
  });
  const lines = [
    nameOf(chat, text),
    text("hub-chat-facts", { chat: String(chat.chat), type: chat.type, since: chat.registeredAt }),
  ];
  if (!chat.isConnected) {
    const restore = {
      label: text("hub-restore-button"),
      action: "restore-chat",
      args: [chat.chat, place.hub, place.page],
    };
    return { text: [...lines, text("hub-chat-is-out")].join("\n"), rows: [[restore], [back]] };
  }
  lines.push(
    text("hub-switch-out", { state: chat.sendsOut ? "on" : "off" }),
    text("hub-switch-in", { state: chat.takesIn ? "on" : "off" }),
  );
  const remove = {
    label: text("hub-remove-button"),
    action: "ask-remove",
    args: [chat.chat, place.hub, place.page],
  };
  return {
    text: lines.join("\n"),
    rows: [[turn("out", chat.sendsOut)], [turn("in", chat.takesIn)], [remove, back]],
  };
}

/** Before a chat is taken out. */
export const askRemovePanel = (chat: ChatState, { hub, page }: ListPlace, text: Text): Panel => ({
  text: text("hub-ask-remove", { chat: nameOf(chat, text) }),
  rows: [
    [
      { label: text("hub-remove-button"), action: "remove-chat", args: [chat.chat, hub, page] },
      { label: text("hub-keep-button"), action: "chat", args: [chat.chat, hub, page] },
    ],
  ],
});

/** Titles are people's words: short, and on one line. */
function nameOf({ title, type, chat }: ChatState, text: Text): string {
  if (title === null) return text("hub-chat-unnamed", { type, chat: String(chat) });
  const line = title.replaceAll(/\s+/g, " ");
  const letters = Array.from(new Intl.Segmenter().segment(line), ({ segment }) => segment);
  return letters.length > 40 ? `${letters.slice(0, 39).join("")}…` : line;
}

/** What it does not do, where it does not. */
function flagsOf({ sendsOut, takesIn, type }: ChatState, text: Text): string {
  const flags = [text("hub-chat-type", { type })];
  if (!sendsOut) flags.push(text("hub-flag-out"));
  if (!takesIn) flags.push(text("hub-flag-in"));
  return `(${flags.join(", ")})`;
}
