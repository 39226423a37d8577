import { ChatDeactivated } from "@telebus/contracts";
import { addressOf, onUpdate } from "@telebus/service";
import type { ChatStore } from "../chat-store.js";
import { membershipOf } from "../domain/membership.js";
import type { HubStore } from "../hub-store.js";
import type { Store } from "../store.js";
import { connect } from "./connect-chat.js";

interface Deps {
  store: Store;
  chats: ChatStore;
  hubs: HubStore;
}

/** The bot was added to a chat, removed, blocked, silenced or heard again: the registry follows (B14). */
export const trackMembership = ({ store, chats, hubs }: Deps) =>
  onUpdate(
    "track-membership",
    ({ kind }) => kind === "my_chat_member",
    async (update) => {
      const address = addressOf(update);
      if (address === undefined) return [];
      const { bot, chat } = address;
      const membership = membershipOf(update);
      if (membership === "joined") return connect({ store, hubs }, address, update);
      if (membership === "unchanged") return [];
      if (membership === "able") {
        // A chat whose people said /stop waits for them, whatever rights the bot is given.
        const isStopped = (await chats.state(bot, chat))?.endReason === "stopped";
        return isStopped ? [] : connect({ store, hubs }, address, update);
      }
      const wasPart = await store.disconnect(bot, chat, membership === "left" ? "removed" : "no-rights");
      return wasPart ? [ChatDeactivated({ bot, chat, reason: "removed" })] : [];
    },
  );
