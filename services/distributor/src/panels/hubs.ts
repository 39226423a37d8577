import type { Text } from "@telebus/service";
import { DEFAULT_HUB, directions, type Direction } from "../domain/hub-file.js";
import type { ListedHub } from "../hub-catalog-store.js";
import type { HubPlace } from "../route-store.js";
import type { Panel, PanelButton } from "./panel.js";

/** `/hubs`: those of the bot; each opens its own panel. */
export const hubsPanel = (hubs: readonly ListedHub[], text: Text): Panel => ({
  text: hubs.length === 0 ? text("hub-hubs-none") : text("hub-hubs-title"),
  rows: pairs(hubs.map((hub) => ({ label: labelOf(hub), action: "hub", args: [hub.id] }))),
});

/** `/hub`: who is in it, and what can be done about it. */
export function hubPanel(hub: ListedHub, text: Text): Panel {
  const { id, name, sources, destinations, pausedAt } = hub;
  const pause = pausedAt === null ? "pause" : "resume";
  const remove = { label: text("hub-remove-hub-button"), action: "ask-remove-hub", args: [id] };
  return {
    text: [
      text("hub-status-title", { hub: name, state: pausedAt === null ? "running" : "paused" }),
      "",
      text("hub-hub-routes", { sources, destinations }),
      text("hub-hub-how", { hub: name }),
    ].join("\n"),
    rows: [
      [
        { label: text(`hub-${pause}-button`), action: pause, args: [id] },
        { label: text("hub-status-button"), action: "status", args: [id] },
      ],
      [...(name === DEFAULT_HUB ? [] : [remove]), allHubs(text)],
    ],
  };
}

/** Before a hub is removed. */
export const askRemoveHubPanel = ({ id, name, sources, destinations }: ListedHub, text: Text): Panel => ({
  text: text("hub-ask-remove-hub", { hub: name, routes: Math.max(sources, destinations) }),
  rows: [
    [
      { label: text("hub-remove-hub-button"), action: "remove-hub", args: [id] },
      { label: text("hub-keep-hub-button"), action: "hub", args: [id] },
    ],
  ],
});

/** `/join` and `/leave`: how a chat or topic takes part now; each other way is a button, and so is the way back. */
export const placePanel = ({ hub, thread, direction }: HubPlace, text: Text): Panel => ({
  text: text("hub-place", { hub: hub.name, direction, where: thread === 0 ? "chat" : "topic" }),
  rows: pairs(
    directions
      .filter((other) => other !== direction)
      .map((other) => ({
        label: text("hub-place-button", { direction: other }),
        action: "place",
        args: [hub.id, thread, directions.indexOf(other)],
      })),
  ),
});

/** `/join` and `/leave` where it is not clear which hub is meant. */
export const whichHubPanel = (
  places: readonly HubPlace[],
  { title, to }: { title: string; to: Direction },
): Panel => ({
  text: title,
  rows: pairs(
    places.map(({ hub, thread }) => ({
      label: hub.name,
      action: "place",
      args: [hub.id, thread, directions.indexOf(to)],
    })),
  ),
});

const labelOf = ({ name, pausedAt }: ListedHub): string => (pausedAt === null ? name : `⏸ ${name}`);

const allHubs = (text: Text): PanelButton => ({ label: text("hub-hubs-button"), action: "hubs" });

const pairs = (buttons: readonly PanelButton[]): PanelButton[][] => {
  const rows: PanelButton[][] = [];
  for (let n = 0; n < buttons.length; n += 2) rows.push(buttons.slice(n, n + 2));
  return rows;
};
