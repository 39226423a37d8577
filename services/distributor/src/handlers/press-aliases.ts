import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { HubSettingsStore } from "../hub-settings-store.js";
import { aliasesPanel } from "../panels/moderation.js";
import { redraw } from "../panels/panel.js";

interface Deps {
  settings: HubSettingsStore;
}

/** The button that turns aliases on or off. */
export const pressAliases = ({ settings }: Deps) =>
  onCallback(
    "aliases",
    "press-aliases",
    z.tuple([z.int(), z.enum(["on", "off"])]),
    async ({ from, args: [hub, to], messageId }, context) => {
      const aliases = to === "on";
      await settings.change(hub, { aliases });
      return { events: [redraw({ from, messageId }, aliasesPanel(hub, aliases, context), context)] };
    },
  );
