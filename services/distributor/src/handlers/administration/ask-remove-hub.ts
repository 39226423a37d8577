import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { HubCatalogStore } from "../../hub-catalog-store.js";
import { askRemoveHubPanel } from "../../panels/hubs.js";
import { answerOnHub } from "../../panels/press-on-hub.js";

/** "Remove" at a hub: it asks first. */
export const askRemoveHub = ({ catalog }: { catalog: HubCatalogStore }) =>
  onCallback("ask-remove-hub", "ask-remove-hub", z.tuple([z.int()]), async (press, context) => {
    const hub = await catalog.find(press.args[0]);
    return answerOnHub({ press, hub }, context, (known) => askRemoveHubPanel(known, context.text));
  });
