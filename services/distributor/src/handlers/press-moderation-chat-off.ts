import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { HubSettingsStore } from "../hub-settings-store.js";
import { redraw } from "../panels/panel.js";

interface Deps {
  settings: HubSettingsStore;
}

/** The button that ends showing decisions here. */
export const pressModerationChatOff = ({ settings }: Deps) =>
  onCallback(
    "moderation-chat-off",
    "press-moderation-chat-off",
    z.tuple([z.int()]),
    async ({ from, args: [hub], messageId }, context) => {
      const state = await settings.state(hub);
      if (state?.policy.moderationChat?.chat === from.chat)
        await settings.change(hub, { moderationChat: null });
      return {
        events: [
          redraw({ from, messageId }, { text: context.text("moderation-chat-off"), rows: [] }, context),
        ],
      };
    },
  );
