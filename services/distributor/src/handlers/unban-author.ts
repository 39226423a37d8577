import { onCommand } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import type { AuthorStore } from "../author-store.js";
import type { GraphStore } from "../graph-store.js";
import type { Decisions } from "../moderation/decisions.js";
import { meantBy } from "../moderation/subjects.js";
import { showPanel } from "../panels/panel.js";

interface Deps {
  authors: AuthorStore;
  graph: GraphStore;
  decisions: Decisions;
}

/** `/unban` with an alias, an id or as an answer; a button undoes it (B7). */
export const unbanAuthor = ({ authors, graph, decisions }: Deps) =>
  onCommand("unban", "unban-author", async (call, context) => {
    const { from, person } = call;
    if (person === undefined) return [];
    const { author } = await meantBy(call, { authors, graph });
    if (typeof author === "string")
      return [sendText(from, context.text(`moderation-${author}`, { command: "unban" }))];
    const decided = await decisions.free({ author, by: person.id, from }, "ban", context);
    if (decided === undefined)
      return [sendText(from, context.text("moderation-not-ban", { alias: author.alias }))];
    return [...decided.events, showPanel(from, decided.panel, context)];
  });
