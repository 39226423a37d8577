import {
  ChatRegistered,
  type ChatAddress,
  type EventDraft,
  type UpdateReceivedData,
} from "@telebus/contracts";
import { onCommand } from "@telebus/service";
import type { ChatStore } from "../chat-store.js";
import { chatOf } from "../domain/chat-of.js";
import type { ManagedHandler } from "../guard.js";
import type { HubStore } from "../hub-store.js";
import { menuPanel } from "../panels/menu.js";
import { showPanel } from "../panels/panel.js";
import type { Store } from "../store.js";

interface Deps {
  store: Store;
  chats: ChatStore;
  hubs: HubStore;
}

/** `/start`: this chat takes part in the hub. Given again it says where things stand, and that to everybody. */
export const connectChat = ({ store, chats, hubs }: Deps): ManagedHandler => ({
  ...onCommand("start", "connect-chat", async ({ from, update }, context) => {
    const facts = await connect({ store, hubs }, from, update);
    const state = await chats.state(from.bot, from.chat);
    const others = await chats.countListeners(from.bot, from.chat);
    const panel = menuPanel(state, others, context.text, facts.length > 0);
    return [...facts, showPanel(from, panel, context)];
  }),
  isOpen: async ({ bot, chat }) =>
    chat !== undefined && (await chats.state(bot, chat.id))?.isConnected === true,
});

/** @returns the fact, when the chat did not take part before. */
export async function connect(
  { store, hubs }: Pick<Deps, "store" | "hubs">,
  { bot, chat, type = "private" }: ChatAddress,
  update: UpdateReceivedData,
): Promise<readonly EventDraft[]> {
  const isNew = await store.connect({ bot, chat, type, title: chatOf(update)?.title });
  if (isNew) await hubs.join({ hub: await hubs.defaultHub(bot), bot, chat });
  return isNew ? [ChatRegistered({ bot, chat, type })] : [];
}
