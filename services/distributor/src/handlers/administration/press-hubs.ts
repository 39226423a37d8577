import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { HubCatalogStore } from "../../hub-catalog-store.js";
import { hubsPanel } from "../../panels/hubs.js";
import { redraw } from "../../panels/panel.js";
import { SHOWN_HUBS } from "./list-hubs.js";

/** "All hubs". */
export const pressHubs = ({ catalog }: { catalog: HubCatalogStore }) =>
  onCallback("hubs", "press-hubs", z.tuple([]), async (press, context) => {
    const hubs = await catalog.page({ bot: press.from.bot, after: 0, limit: SHOWN_HUBS });
    return { events: [redraw(press, hubsPanel(hubs, context.text), context)] };
  });
