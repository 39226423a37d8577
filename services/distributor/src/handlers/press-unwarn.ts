import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { Authority } from "../domain/authority.js";
import type { HubSettingsStore } from "../hub-settings-store.js";
import type { Warnings } from "../moderation/warnings.js";
import { redraw } from "../panels/panel.js";

interface Deps {
  authority: Authority;
  settings: HubSettingsStore;
  warnings: Warnings;
}

/** Undo of a warning: its time and karma come back. */
export const pressUnwarn = ({ authority, settings, warnings }: Deps) =>
  onCallback(
    "unwarn",
    "press-unwarn",
    z.tuple([z.int(), z.int()]),
    async ({ from, person, args: [hub, author], messageId }, context) => {
      const policy = (await settings.state(hub))?.policy.lounge ?? null;
      if (policy === null) return { events: [], toast: context.text("lounge-is-none") };
      if (!authority.isModerator(person.id, from.bot) && !policy.moderators.includes(person.id))
        return { events: [], toast: context.text("lounge-moderators-only") };
      await warnings.forgive({ bot: from.bot, hub, policy, author, by: person.id }, context.time);
      const panel = { text: context.text("lounge-unwarned"), rows: [] };
      return { events: [redraw({ from, messageId }, panel, context)] };
    },
  );
