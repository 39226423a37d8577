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

/** `/unshadow` with an alias, an id or as an answer; a button undoes it (X15). */
export const unshadowAuthor = ({ authors, graph, decisions }: Deps) =>
  onCommand("unshadow", "unshadow-author", async (call, context) => {
    const { from, person } = call;
    if (person === undefined) return [];
    const { author } = await meantBy(call, { authors, graph });
    if (typeof author === "string")
      return [sendText(from, context.text(`moderation-${author}`, { command: "unshadow" }))];
    const decided = await decisions.free({ author, by: person.id, from }, "shadow", context);
    if (decided === undefined)
      return [sendText(from, context.text("moderation-not-shadow", { alias: author.alias }))];
    return [...decided.events, showPanel(from, decided.panel, context)];
  });
