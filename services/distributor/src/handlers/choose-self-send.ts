import { onCommand } from "@telebus/service";
import type { ChatStore } from "../chat-store.js";
import { switchWishOf } from "../domain/switch-words.js";
import { switchByCommand } from "../panels/switch-command.js";

/** `/selfsend [on|off]`: whether what is said in a chat also comes back to it, as a copy (B5). */
export const chooseSelfSend = ({ chats }: { chats: ChatStore }) =>
  onCommand("selfsend", "choose-self-send", async ({ from, args }, context) => {
    const given = switchWishOf(args);
    const hasWay = given.kind === "turn" && given.ways.length === 1;
    const wish = hasWay ? ({ kind: "unclear" } as const) : given;
    return switchByCommand({ from, wish, which: ["self"], place: "selfsend" }, context, chats);
  });
