import { onCommand } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import type { HubModerationStore } from "../hub-moderation-store.js";
import type { HubSettingsStore } from "../hub-settings-store.js";
import { showPanel } from "../panels/panel.js";

interface Deps {
  settings: HubSettingsStore;
  hubs: HubModerationStore;
}

/** `/moderationchat`: each decision about an author is shown here, until the button or `off` ends it (B7). */
export const setModerationChat = ({ settings, hubs }: Deps) =>
  onCommand("moderationchat", "set-moderation-chat", async ({ from, args }, context) => {
    const { text } = context;
    const isOff = args.toLowerCase() === "off";
    const isHere = isOff || args === "";
    const hub = await (isHere ? settings.hubOf(from.bot, from.chat) : hubs.named(from.bot, args));
    if (hub === undefined) return [sendText(from, text("moderation-no-hub"))];
    const { chat, thread } = from;
    const moderationChat = isOff ? null : { chat, ...(thread !== undefined && { thread }) };
    await settings.change(hub, { moderationChat });
    const off = { label: text("moderation-chat-off-button"), action: "moderation-chat-off", args: [hub] };
    const panel = isOff
      ? { text: text("moderation-chat-off"), rows: [] }
      : { text: text("moderation-chat-set"), rows: [[off]] };
    return [showPanel(from, panel, context)];
  });
