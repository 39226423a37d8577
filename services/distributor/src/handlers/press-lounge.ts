import { onCallback } from "@telebus/service";
import { z } from "zod";
import { LoungePolicy } from "../domain/lounge-policy.js";
import type { HubSettingsStore } from "../hub-settings-store.js";
import { loungePanel } from "../panels/lounge.js";
import { redraw } from "../panels/panel.js";

/** The button that makes a hub a lounge, or no lounge. */
export const pressLounge = ({ settings }: { settings: HubSettingsStore }) =>
  onCallback(
    "lounge",
    "press-lounge",
    z.tuple([z.int(), z.enum(["on", "off"])]),
    async ({ from, args: [hub, to], messageId }, context) => {
      const before = (await settings.state(hub))?.policy.lounge ?? null;
      const lounge = to === "on" ? (before ?? LoungePolicy.parse({})) : null;
      await settings.change(hub, { lounge });
      return { events: [redraw({ from, messageId }, loungePanel(hub, lounge, context), context)] };
    },
  );
