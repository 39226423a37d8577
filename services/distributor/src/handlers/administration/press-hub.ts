import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { HubCatalogStore } from "../../hub-catalog-store.js";
import { hubPanel } from "../../panels/hubs.js";
import { answerOnHub } from "../../panels/press-on-hub.js";

/** A hub of the list: its panel. */
export const pressHub = ({ catalog }: { catalog: HubCatalogStore }) =>
  onCallback("hub", "press-hub", z.tuple([z.int()]), async (press, context) => {
    const hub = await catalog.find(press.args[0]);
    return answerOnHub({ press, hub }, context, (known) => hubPanel(known, context.text));
  });
