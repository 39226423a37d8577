import { onCallback } from "@telebus/service";
import { z } from "zod";
import { directions } from "../../domain/hub-file.js";
import type { HubCatalogStore } from "../../hub-catalog-store.js";
import { placePanel } from "../../panels/hubs.js";
import { answerOnHub } from "../../panels/press-on-hub.js";
import type { RouteStore } from "../../route-store.js";

interface Deps {
  catalog: HubCatalogStore;
  routes: RouteStore;
}

const Args = z.tuple([z.int(), z.int(), z.int()]);

/** A way to take part, at the panel of `/join` and `/leave`. */
export const pressPlace = ({ catalog, routes }: Deps) =>
  onCallback("place", "press-place", Args, async (press, context) => {
    const [id, thread, way] = press.args;
    const { bot, chat } = press.from;
    const direction = directions[way] ?? "none";
    const hub = await catalog.find(id);
    const isThere = hub !== undefined && (await routes.isKnownChat(bot, chat));
    if (isThere) await routes.turn(bot, { hub: id, chat, thread }, direction);
    return answerOnHub({ press, hub: isThere ? hub : undefined }, context, (known) =>
      placePanel({ hub: known, thread, direction }, context.text),
    );
  });
