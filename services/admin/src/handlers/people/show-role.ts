import { onCommand, type Live } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import { showPanel } from "../../panels/panel.js";
import { personPanel, scopesLine } from "../../panels/person.js";
import type { PeopleChat } from "../../people-chat.js";

interface Deps {
  readonly chat: PeopleChat;
  readonly live: Pick<Live, "holds">;
}

/** `/role`: what one may do oneself; for operators with @name, an id or as an answer: what somebody else may do. */
export const showRole = ({ chat, live }: Deps) =>
  onCommand("role", "show-role", async ({ from, person, args, update }, context) => {
    const { text } = context;
    if (person === undefined) return [sendText(from, text("people-anonymous"))];
    const { who } = await chat.read(args, update);
    if (who === undefined && args.trim() !== "") return [sendText(from, text("people-role-how"))];
    if (who === undefined) {
      const own = await chat.look(person.id, person.id, from.bot);
      return [sendText(from, scopesLine({ held: own?.held ?? [] }, from.bot, text))];
    }
    if (!live.holds(person.id, "operator", from.bot))
      return [sendText(from, text("platform-scope-needed", { scope: "operator" }))];
    if (typeof who === "string") return [sendText(from, text("people-unknown", { name: who }))];
    const seen = await chat.look(who.id, person.id, from.bot);
    if (seen === undefined) return [sendText(from, text("people-unknown", { name: String(who.id) }))];
    return [showPanel(from, personPanel(seen, from.bot, text), context)];
  });
