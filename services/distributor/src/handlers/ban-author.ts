import { onCommand } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import type { AuthorPostsStore } from "../author-posts-store.js";
import type { AuthorStore } from "../author-store.js";
import type { Authority } from "../domain/authority.js";
import type { GraphStore } from "../graph-store.js";
import { meantBy } from "../moderation/subjects.js";
import { askWhetherToBan } from "../panels/moderation.js";
import { showPanel } from "../panels/panel.js";

interface Deps {
  authority: Authority;
  authors: AuthorStore;
  graph: GraphStore;
  said: AuthorPostsStore;
}

/** `/ban` with an alias, an id or as an answer: a button confirms it, for what it deletes does not come back (B7). */
export const banAuthor = ({ authority, authors, graph, said }: Deps) =>
  onCommand("ban", "ban-author", async (call, context) => {
    const { from } = call;
    const { author } = await meantBy(call, { authors, graph });
    const answer = (id: string) => [sendText(from, context.text(id, { command: "ban" }))];
    if (typeof author === "string") return answer(`moderation-${author}`);
    if (authority.isAdministrator(author.author, from.bot)) return answer("moderation-not-administrators");
    const { posts } = await said.count(author);
    return [showPanel(from, askWhetherToBan(author, posts, context), context)];
  });
