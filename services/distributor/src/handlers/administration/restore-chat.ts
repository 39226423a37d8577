import { ChatRegistered } from "@telebus/contracts";
import { onCallback } from "@telebus/service";
import type { ChatStore } from "../../chat-store.js";
import { chatPanel } from "../../panels/chat-list.js";
import { answerOnChat, ChatArgs } from "../../panels/press-on-chat.js";

/** "Undo" at a chat that was taken out: it takes part again. */
export const restoreChat = ({ chats }: { chats: ChatStore }) =>
  onCallback("restore-chat", "restore-chat", ChatArgs, async (press, context) => {
    const { bot } = press.from;
    const [id, hub, page] = press.args;
    const isBack = await chats.revive(bot, id, ["stopped"]);
    const chat = await chats.state(bot, id);
    const toast = context.text("hub-restored-toast");
    const reply = answerOnChat({ press, chat, toast }, context, (known) =>
      chatPanel(known, { hub, page }, context.text),
    );
    const facts = isBack && chat !== undefined ? [ChatRegistered({ bot, chat: id, type: chat.type })] : [];
    return { ...reply, events: [...facts, ...reply.events] };
  });
