import { onCommand } from "@telebus/service";
import type { ChatStore } from "../chat-store.js";
import { switchWishOf } from "../domain/switch-words.js";
import { switchByCommand } from "../panels/switch-command.js";

/** `/broadcast [on|off] [in|out]`: whether a chat is heard, and whether it hears (B5). */
export const chooseBroadcast = ({ chats }: { chats: ChatStore }) =>
  onCommand("broadcast", "choose-broadcast", async ({ from, args }, context) => {
    const wish = switchWishOf(args);
    const which = wish.kind === "turn" ? wish.ways : [];
    return switchByCommand({ from, wish, which, place: "broadcast" }, context, chats);
  });
