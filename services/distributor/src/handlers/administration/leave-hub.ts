import { onCommand } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import { placePanel, whichHubPanel } from "../../panels/hubs.js";
import { showPanel } from "../../panels/panel.js";
import type { RouteStore } from "../../route-store.js";

interface Deps {
  routes: RouteStore;
}

/** `/leave news`: this chat, or the topic it is given in, takes part in a hub no more (X5). */
export const leaveHub = ({ routes }: Deps) =>
  onCommand("leave", "leave-hub", async ({ from, args }, context) => {
    const { text } = context;
    const { bot, chat, thread = 0 } = from;
    const name = args.trim();
    const places = await routes.placesOf(bot, chat, thread);
    const [place, another] = places.filter(({ hub }) => name === "" || hub.name === name);
    if (place === undefined) return [sendText(from, text("hub-leave-none"))];
    if (another !== undefined)
      return [
        showPanel(from, whichHubPanel(places, { title: text("hub-leave-which"), to: "none" }), context),
      ];
    await routes.turn(bot, { hub: place.hub.id, chat, thread }, "none");
    return [showPanel(from, placePanel({ ...place, direction: "none" }, text), context)];
  });
