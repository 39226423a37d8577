import { onCallback } from "@telebus/service";
import type { ChatStore } from "../../chat-store.js";
import { answerOnChat, ChatArgs } from "../../panels/press-on-chat.js";
import { chatPanel } from "../../panels/chat-list.js";

/** A number of the list: that chat, and what can be done with it. */
export const showChat = ({ chats }: { chats: ChatStore }) =>
  onCallback("chat", "show-chat", ChatArgs, async (press, context) => {
    const [id, hub, page] = press.args;
    const chat = await chats.state(press.from.bot, id);
    return answerOnChat({ press, chat }, context, (known) => chatPanel(known, { hub, page }, context.text));
  });
