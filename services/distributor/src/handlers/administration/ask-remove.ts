import { onCallback } from "@telebus/service";
import type { ChatStore } from "../../chat-store.js";
import { askRemovePanel } from "../../panels/chat-list.js";
import { answerOnChat, ChatArgs } from "../../panels/press-on-chat.js";

/** "Take out" at a chat of the list: it asks first. */
export const askRemove = ({ chats }: { chats: ChatStore }) =>
  onCallback("ask-remove", "ask-remove", ChatArgs, async (press, context) => {
    const [id, hub, page] = press.args;
    const chat = await chats.state(press.from.bot, id);
    return answerOnChat({ press, chat }, context, (known) =>
      askRemovePanel(known, { hub, page }, context.text),
    );
  });
