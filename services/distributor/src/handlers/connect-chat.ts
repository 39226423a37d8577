import {
  ChatRegistered,
  type ChatAddress,
  type EventDraft,
  type UpdateReceivedData,
} from "@telebus/contracts";
import { onCommand } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import { chatOf } from "../domain/chat-of.js";
import type { HubStore } from "../hub-store.js";
import type { Store } from "../store.js";

interface Deps {
  store: Store;
  hubs: HubStore;
}

/** `/start`: this chat takes part in the hub. Given again it says where things stand. */
export const connectChat = ({ store, hubs }: Deps) =>
  onCommand("start", "connect-chat", async ({ from, update }, { text }) => {
    const facts = await connect({ store, hubs }, from, update);
    const others = await store.countOthers(from.bot, from.chat);
    const id = facts.length > 0 ? "hub-connected" : "hub-already-connected";
    return [...facts, sendText(from, text(id, { others }))];
  });

/** @returns the fact, when the chat did not take part before. */
export async function connect(
  { store, hubs }: Deps,
  { bot, chat, type = "private" }: ChatAddress,
  update: UpdateReceivedData,
): Promise<readonly EventDraft[]> {
  const isNew = await store.connect({ bot, chat, type, title: chatOf(update)?.title });
  if (isNew) await hubs.join({ hub: await hubs.defaultHub(bot), bot, chat });
  return isNew ? [ChatRegistered({ bot, chat, type })] : [];
}
