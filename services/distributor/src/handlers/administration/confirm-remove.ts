import { onCallback } from "@telebus/service";
import type { ChatStore } from "../../chat-store.js";
import { chatPanel } from "../../panels/chat-list.js";
import { answerOnChat, ChatArgs } from "../../panels/press-on-chat.js";
import type { Store } from "../../store.js";
import { disconnect } from "../confirm-disconnect.js";

interface Deps {
  store: Store;
  chats: ChatStore;
}

/** "Take out", confirmed: the chat takes part no more, and its panel has the way back. */
export const confirmRemove = ({ store, chats }: Deps) =>
  onCallback("remove-chat", "confirm-remove", ChatArgs, async (press, context) => {
    const { text } = context;
    const { bot } = press.from;
    const [id, hub, page] = press.args;
    const facts = await disconnect(store, { bot, chat: id });
    const chat = await chats.state(bot, id);
    const toast = text("hub-removed-toast");
    const reply = answerOnChat({ press, chat, toast }, context, (known) =>
      chatPanel(known, { hub, page }, text),
    );
    return { ...reply, events: [...facts, ...reply.events] };
  });
