import { ChatRegistered } from "@telebus/contracts";
import type { UpdateHandler } from "@telebus/service";
import type { ChatStore } from "./chat-store.js";

/**
 * Whoever writes can be written to: a chat that Telegram refused, or whose person had blocked the bot, takes part again,
 * and what it says is handled as ever. Who said /stop stays out.
 */
export const reviving = (handler: UpdateHandler, { chats }: { chats: ChatStore }): UpdateHandler => ({
  ...handler,
  handle: async (update, context) => {
    const { bot, chat } = update;
    const isBack = chat !== undefined && (await chats.revive(bot, chat.id, ["refused", "removed"]));
    const handled = await handler.handle(update, context);
    if (!isBack) return handled;
    context.log.info("a chat that was out writes again: it takes part");
    return [ChatRegistered({ bot, chat: chat.id, type: chat.type ?? "private" }), ...handled];
  },
});
