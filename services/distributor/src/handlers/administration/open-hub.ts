import { onCommand } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import { HubName } from "../../domain/hub-file.js";
import type { HubCatalogStore } from "../../hub-catalog-store.js";
import { hubPanel } from "../../panels/hubs.js";
import { showPanel } from "../../panels/panel.js";

/** `/hub news`: this hub, made where it is not there yet (X5). */
export const openHub = ({ catalog }: { catalog: HubCatalogStore }) =>
  onCommand("hub", "open-hub", async ({ from, args }, context) => {
    const name = HubName.safeParse(args.trim());
    if (!name.success) return [sendText(from, context.text("hub-hub-name-how"))];
    await catalog.create(from.bot, name.data, {});
    const hub = await catalog.named(from.bot, name.data);
    return hub === undefined ? [] : [showPanel(from, hubPanel(hub, context.text), context)];
  });
