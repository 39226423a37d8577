import type { Text } from "@telebus/service";
import type { HubFigures } from "../hub-figures-store.js";
import type { HubState } from "../hub-settings-store.js";
import type { Panel, PanelButton } from "./panel.js";

/** `/status`: how a hub is doing, and what can be done about it. */
export function statusPanel(hub: HubState, figures: HubFigures, text: Text): Panel {
  const { private: people = 0, group = 0, supergroup = 0, channel: channels = 0 } = figures.chats;
  const groups = group + supergroup;
  const lines = [
    text("hub-status-title", { hub: hub.name, state: hub.isPaused ? "paused" : "running" }),
    "",
    text("hub-status-chats", { chats: people + groups + channels, people, groups, channels }),
    text("hub-status-posts", { posts: figures.postsToday }),
    text("hub-status-on-their-way", { onTheirWay: figures.onTheirWay, calls: figures.waitingCalls }),
    text("hub-status-edits", { mode: hub.policy.edits }),
    hub.policy.signature === null
      ? text("hub-status-no-signature")
      : text("hub-status-signature", { signature: hub.policy.signature.text }),
  ];
  return { text: lines.join("\n"), rows: statusButtons(hub, text) };
}

const statusButtons = (hub: HubState, text: Text): readonly PanelButton[][] => [
  [pauseButton(hub, text), { label: text("hub-refresh-button"), action: "status", args: [hub.id] }],
  [
    { label: text("hub-edits-button"), action: "show-edits", args: [hub.id] },
    { label: text("hub-signature-button"), action: "signature", args: [hub.id] },
  ],
  [{ label: text("hub-list-button"), action: "list", args: [hub.id, 1] }],
];

const pauseButton = ({ id, isPaused }: HubState, text: Text): PanelButton =>
  isPaused
    ? { label: text("hub-resume-button"), action: "resume", args: [id] }
    : { label: text("hub-pause-button"), action: "pause", args: [id] };

/** `/pause` and `/resume`: what holds now, and the way back. */
export const pausePanel = (hub: HubState, text: Text): Panel => ({
  text: text(hub.isPaused ? "hub-paused" : "hub-resumed", { hub: hub.name }),
  rows: [[pauseButton(hub, text), backToStatus(hub.id, text)]],
});

/** `/edits`: what becomes of edited messages. */
export const editsPanel = (hub: HubState, text: Text): Panel => ({
  text: [text("hub-edits-title"), "", text("hub-edits-state", { mode: hub.policy.edits })].join("\n"),
  rows: [...editModes.map((mode) => [editButton(mode, hub, text)]), [backToStatus(hub.id, text)]],
});

export const editModes = ["off", "resend", "in-place"] as const;

const editButton = (mode: (typeof editModes)[number], { id, policy }: HubState, text: Text): PanelButton => ({
  label: `${mode === policy.edits ? "● " : ""}${text("hub-edits-mode", { mode })}`,
  action: "edits",
  args: [id, mode],
});

export const backToStatus = (hub: number, text: Text): PanelButton => ({
  label: text("hub-status-button"),
  action: "status",
  args: [hub],
});
