import type { Text } from "@telebus/service";
import type { ChatState, ChatSwitches } from "../chat-store.js";
import type { Panel, PanelButton } from "./panel.js";

/** What a chat decides for itself. */
export const switches = ["out", "in", "self"] as const;
export type Switch = (typeof switches)[number];

/** Where a switch stands, so that its panel comes back when it is pressed. */
export const places = ["settings", "broadcast", "selfsend"] as const;
export type Place = (typeof places)[number];

const shown: Readonly<Record<Place, readonly Switch[]>> = {
  settings: ["out", "in", "self"],
  broadcast: ["out", "in"],
  selfsend: ["self"],
};

const isOn = (chat: ChatState, one: Switch): boolean =>
  ({ out: chat.sendsOut, in: chat.takesIn, self: chat.selfSend })[one];

/** A chat's switches: each says how it stands, and its button turns it. */
export function switchPanel(chat: ChatState, place: Place, text: Text): Panel {
  const lines = shown[place].map((one) =>
    text(`hub-switch-${one}`, { state: isOn(chat, one) ? "on" : "off" }),
  );
  const buttons = shown[place].map((one) => [turn(chat, one, place, text)]);
  const back = [{ label: text("hub-back-button"), action: "menu" }];
  return {
    text: [text(`hub-${place}-title`), "", ...lines].join("\n"),
    rows: place === "settings" ? [...buttons, back] : buttons,
  };
}

/** It says what it will do and does just that: pressed twice, or late, it does no other thing. */
function turn(chat: ChatState, one: Switch, place: Place, text: Text): PanelButton {
  const to = isOn(chat, one) ? "off" : "on";
  return { label: text(`hub-turn-${one}`, { to }), action: "turn", args: [one, to, place] };
}

/** Those switches, turned on or off. */
export const switchesTo = (which: readonly Switch[], to: boolean): ChatSwitches => ({
  ...(which.includes("out") && { sendsOut: to }),
  ...(which.includes("in") && { takesIn: to }),
  ...(which.includes("self") && { selfSend: to }),
});
