import { onCallback } from "@telebus/service";
import { z } from "zod";
import { DEFAULT_HUB } from "../../domain/hub-file.js";
import type { HubCatalogStore } from "../../hub-catalog-store.js";
import { hubsPanel } from "../../panels/hubs.js";
import { redraw } from "../../panels/panel.js";
import { SHOWN_HUBS } from "./list-hubs.js";

/** "Remove", confirmed: the hub is gone with all its routes. The default one stays. */
export const confirmRemoveHub = ({ catalog }: { catalog: HubCatalogStore }) =>
  onCallback("remove-hub", "confirm-remove-hub", z.tuple([z.int()]), async (press, context) => {
    const hub = await catalog.find(press.args[0]);
    if (hub === undefined || hub.name === DEFAULT_HUB)
      return { events: [], toast: context.text("platform-stale-button") };
    await catalog.remove(hub.id);
    const hubs = await catalog.page({ bot: press.from.bot, after: 0, limit: SHOWN_HUBS });
    return {
      events: [redraw(press, hubsPanel(hubs, context.text), context)],
      toast: context.text("hub-hub-removed-toast", { hub: hub.name }),
    };
  });
