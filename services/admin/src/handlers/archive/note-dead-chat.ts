import { ChatDied } from "@telebus/contracts";
import { onFact } from "@telebus/service";
import type { ChatsStore } from "../../chats-store.js";

/** Telegram refuses the chat for good: the bot was blocked or removed while nobody told. */
export const noteDeadChat = ({ chats }: { chats: ChatsStore }) =>
  onFact(ChatDied, "note-dead-chat", async ({ bot, chat, at }) => {
    await chats.end(bot, chat, at);
    return [];
  });
