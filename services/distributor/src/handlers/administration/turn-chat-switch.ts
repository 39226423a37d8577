import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { ChatStore } from "../../chat-store.js";
import { chatPanel } from "../../panels/chat-list.js";
import { answerOnChat } from "../../panels/press-on-chat.js";
import { switchesTo } from "../../panels/switches.js";

const Args = z.tuple([z.enum(["out", "in"]), z.enum(["on", "off"]), z.int(), z.int(), z.int()]);

/** An administrator of the platform decides for a chat whether it is heard, or hears. */
export const turnChatSwitch = ({ chats }: { chats: ChatStore }) =>
  onCallback("turn-chat", "turn-chat-switch", Args, async (press, context) => {
    const [way, to, id, hub, page] = press.args;
    const chat = await chats.turn(press.from.bot, id, switchesTo([way], to === "on"));
    return answerOnChat({ press, chat }, context, (known) => chatPanel(known, { hub, page }, context.text));
  });
