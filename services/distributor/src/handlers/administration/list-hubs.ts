import { onCommand } from "@telebus/service";
import type { HubCatalogStore } from "../../hub-catalog-store.js";
import { hubsPanel } from "../../panels/hubs.js";
import { showPanel } from "../../panels/panel.js";

/** More buttons are no panel; `GET /api/hubs` has them all. */
export const SHOWN_HUBS = 40;

/** `/hubs`: the hubs of this bot (X5). */
export const listHubs = ({ catalog }: { catalog: HubCatalogStore }) =>
  onCommand("hubs", "list-hubs", async ({ from }, context) => {
    const hubs = await catalog.page({ bot: from.bot, after: 0, limit: SHOWN_HUBS });
    return [showPanel(from, hubsPanel(hubs, context.text), context)];
  });
