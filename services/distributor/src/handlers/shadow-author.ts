import { onCommand } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import type { AuthorStore } from "../author-store.js";
import type { Authority } from "../domain/authority.js";
import type { GraphStore } from "../graph-store.js";
import type { Decisions } from "../moderation/decisions.js";
import { meantBy } from "../moderation/subjects.js";
import { showPanel } from "../panels/panel.js";

interface Deps {
  authority: Authority;
  authors: AuthorStore;
  graph: GraphStore;
  decisions: Decisions;
}

/** `/shadow`: from now on nobody hears somebody, and they are not told (X15). */
export const shadowAuthor = ({ authority, authors, graph, decisions }: Deps) =>
  onCommand("shadow", "shadow-author", async (call, context) => {
    const { from, person } = call;
    if (person === undefined) return [];
    const { author } = await meantBy(call, { authors, graph });
    const answer = (id: string) => [sendText(from, context.text(id, { command: "shadow" }))];
    if (typeof author === "string") return answer(`moderation-${author}`);
    if (authority.isAdministrator(author.author, from.bot)) return answer("moderation-not-administrators");
    const { events, panel } = await decisions.shadow({ author, by: person.id, from }, context);
    return [...events, showPanel(from, panel, context)];
  });
