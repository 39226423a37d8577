import { ChatRevived } from "@telebus/contracts";
import { onFact } from "@telebus/service";
import type { ChatsStore } from "../../chats-store.js";

/** A chat that was dead takes messages again. */
export const noteRevivedChat = ({ chats }: { chats: ChatsStore }) =>
  onFact(ChatRevived, "note-revived-chat", async ({ bot, chat }) => {
    await chats.revive(bot, chat);
    return [];
  });
