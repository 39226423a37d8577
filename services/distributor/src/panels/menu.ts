import type { Text } from "@telebus/service";
import type { ChatState } from "../chat-store.js";
import type { Panel } from "./panel.js";

/** What `/start` shows: what this chat is, who hears it, and what can be done. */
export function menuPanel(chat: ChatState | undefined, others: number, text: Text, isNew = false): Panel {
  const help = { label: text("hub-help-button"), action: "help" };
  if (chat === undefined || !chat.isConnected)
    return {
      text: text("hub-not-connected"),
      rows: [[{ label: text("hub-connect-button"), action: "reconnect" }, help]],
    };
  const lines = [text(isNew ? "hub-connected" : "hub-already-connected", { others })];
  if (!chat.sendsOut) lines.push(text("hub-switch-out", { state: "off" }));
  if (!chat.takesIn) lines.push(text("hub-switch-in", { state: "off" }));
  return {
    text: lines.join("\n"),
    rows: [
      [{ label: text("hub-settings-button"), action: "settings" }],
      [{ label: text("hub-disconnect-button"), action: "ask-stop" }, help],
    ],
  };
}

/** Below "disconnected": the way back. */
export const disconnectedPanel = (text: Text): Panel => ({
  text: text("hub-disconnected"),
  rows: [[{ label: text("hub-reconnect-button"), action: "reconnect" }]],
});

/** Before a group or channel is disconnected for all its people. */
export const askStopPanel = (others: number, text: Text): Panel => ({
  text: text("hub-ask-disconnect", { others }),
  rows: [
    [
      { label: text("hub-disconnect-button"), action: "stop" },
      { label: text("hub-stay-button"), action: "menu" },
    ],
  ],
});
