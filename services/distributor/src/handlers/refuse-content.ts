import { addressOf, onUpdate } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import { refusedOf } from "../domain/post.js";
import { hearing } from "../domain/speaking.js";
import type { HubStore } from "../hub-store.js";
import type { RecentStore } from "../recent-store.js";

/** What cannot be said again stays where it is; its author is told why, once a day. In a channel everybody would hear. */
export const refuseContent = ({ hubs, recent }: { hubs: HubStore; recent: RecentStore }) =>
  onUpdate(
    "refuse-content",
    (update) => refusedOf(update) !== undefined,
    async (update, { text, log }) => {
      const refused = refusedOf(update);
      const from = addressOf(update);
      if (refused === undefined || from === undefined) return [];
      const { bot, chat, thread = 0 } = from;
      if (hearing(await hubs.routesFrom(bot, chat, thread)).length === 0) return [];
      const { reason, author, message } = refused;
      log.info({ reason }, "content that is not said again");
      if (from.type === "channel") return [];
      const isNew = await recent.isNew(NO_HUB, `refused:${bot}:${chat}:${author}:${reason}`);
      return isNew ? [sendText(from, text(`hub-refused-${reason}`), { replyTo: message })] : [];
    },
  );

/** What the author was told concerns no hub. */
const NO_HUB = 0;
