import { onCommand } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import { showPanel } from "../../panels/panel.js";
import { askBlockPanel } from "../../panels/person.js";
import type { BlockReasons } from "../../people-block-reasons.js";
import type { PeopleChat } from "../../people-chat.js";

interface Deps {
  readonly chat: PeopleChat;
  readonly reasons: BlockReasons;
}

/** `/block` with @name, an id or as an answer, and why: it asks first. */
export const askBlock = ({ chat, reasons }: Deps) =>
  onCommand("block", "ask-block", async ({ from, person, args, update }, context) => {
    const { text } = context;
    if (person === undefined) return [];
    const { who, rest } = await chat.read(args, update);
    if (who === undefined) return [sendText(from, text("people-block-how"))];
    if (typeof who === "string") return [sendText(from, text("people-unknown", { name: who }))];
    const reason = rest === "" ? undefined : rest.slice(0, 500);
    await reasons.keep(person.id, who.id, reason);
    return [showPanel(from, askBlockPanel(who, reason, text), context)];
  });
