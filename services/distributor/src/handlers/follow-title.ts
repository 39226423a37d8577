import { onUpdate } from "@telebus/service";
import type { ChatStore } from "../chat-store.js";
import { newTitleOf } from "../domain/title.js";

/** A chat has another name: its panels show it (B14). */
export const followTitle = ({ chats }: { chats: ChatStore }) =>
  onUpdate(
    "follow-title",
    (update) => newTitleOf(update) !== undefined,
    async (update) => {
      const title = newTitleOf(update);
      if (update.chat !== undefined && title !== undefined)
        await chats.rename(update.bot, update.chat.id, title);
      return [];
    },
  );
