import { onCommand } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import { showPanel } from "../../panels/panel.js";
import { personPanel } from "../../panels/person.js";
import type { PeopleChat } from "../../people-chat.js";

/** `/unblock` with @name, an id or as an answer. */
export const liftBlock = ({ chat }: { chat: PeopleChat }) =>
  onCommand("unblock", "lift-block", async ({ from, person, args, update }, context) => {
    const { text } = context;
    if (person === undefined) return [];
    const { who } = await chat.read(args, update);
    if (who === undefined) return [sendText(from, text("people-block-how"))];
    if (typeof who === "string") return [sendText(from, text("people-unknown", { name: who }))];
    const outcome = await chat.take(who.id, "banned", person.id, from.bot);
    if (outcome === "same") return [sendText(from, text("people-not-blocked"))];
    if (outcome !== "done") return [sendText(from, text(`people-refused-${outcome}`))];
    const seen = await chat.look(who.id, person.id, from.bot);
    return seen === undefined ? [] : [showPanel(from, personPanel(seen, from.bot, text), context)];
  });
