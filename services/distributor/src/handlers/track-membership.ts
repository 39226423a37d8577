import { ChatDeactivated } from "@telebus/contracts";
import { addressOf, onUpdate } from "@telebus/service";
import { membershipOf } from "../domain/membership.js";
import type { HubStore } from "../hub-store.js";
import type { Store } from "../store.js";
import { connect } from "./connect-chat.js";

/** The bot was added to a chat, or removed, or blocked: the registry follows (B14). */
export const trackMembership = ({ store, hubs }: { store: Store; hubs: HubStore }) =>
  onUpdate(
    "track-membership",
    ({ kind }) => kind === "my_chat_member",
    async (update) => {
      const address = addressOf(update);
      if (address === undefined) return [];
      const { bot, chat } = address;
      const membership = membershipOf(update);
      if (membership === "joined") return connect({ store, hubs }, address, update);
      const wasPart = membership === "left" && (await store.disconnect(bot, chat, "removed"));
      return wasPart ? [ChatDeactivated({ bot, chat, reason: "removed" })] : [];
    },
  );
