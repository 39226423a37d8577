import { onCommand } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import type { ChatStore } from "../../chat-store.js";
import { joinWords } from "../../domain/join-words.js";
import type { HubCatalogStore } from "../../hub-catalog-store.js";
import { placePanel, whichHubPanel } from "../../panels/hubs.js";
import { showPanel } from "../../panels/panel.js";
import type { RouteStore } from "../../route-store.js";
import { SHOWN_HUBS } from "./list-hubs.js";

interface Deps {
  chats: ChatStore;
  catalog: HubCatalogStore;
  routes: RouteStore;
}

/** `/join news in`: this chat, or the topic it is given in, takes part in a hub (X5). */
export const joinHub = ({ chats, catalog, routes }: Deps) =>
  onCommand("join", "join-hub", async ({ from, args }, context) => {
    const { text } = context;
    const { bot, chat, thread = 0 } = from;
    if (args.trim() === "") {
      const hubs = await catalog.page({ bot, after: 0, limit: SHOWN_HUBS });
      const places = hubs.map((hub) => ({ hub, thread, direction: "none" as const }));
      return [showPanel(from, whichHubPanel(places, { title: text("hub-join-which"), to: "both" }), context)];
    }
    const words = joinWords(args);
    if (words === undefined) return [sendText(from, text("hub-join-how"))];
    const hub = await catalog.named(bot, words.hub);
    if (hub === undefined) return [sendText(from, text("hub-join-unknown", { hub: words.hub }))];
    if ((await chats.state(bot, chat))?.isConnected !== true)
      return [sendText(from, text("hub-not-connected"))];
    await routes.turn(bot, { hub: hub.id, chat, thread }, words.direction);
    return [showPanel(from, placePanel({ hub, thread, direction: words.direction }, text), context)];
  });
