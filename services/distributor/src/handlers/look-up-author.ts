import { onCommand } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import type { AuthorPostsStore } from "../author-posts-store.js";
import type { AuthorStore } from "../author-store.js";
import { inForce } from "../domain/restriction.js";
import type { GraphStore } from "../graph-store.js";
import { meantBy } from "../moderation/subjects.js";
import type { RestrictionStore } from "../restriction-store.js";
import { aboutAuthor } from "../panels/moderation.js";
import { showPanel } from "../panels/panel.js";

interface Deps {
  authors: AuthorStore;
  graph: GraphStore;
  said: AuthorPostsStore;
  restrictions: RestrictionStore;
}

/** `/whois` with an alias, an id or as an answer: who that is, and what can be done about them (B7). */
export const lookUpAuthor = ({ authors, graph, said, restrictions }: Deps) =>
  onCommand("whois", "look-up-author", async (call, context) => {
    const { from } = call;
    const { author } = await meantBy(call, { authors, graph });
    if (typeof author === "string")
      return [sendText(from, context.text(`moderation-${author}`, { command: "whois" }))];
    const { posts, copies } = await said.count(author);
    const restriction = inForce(await restrictions.of(from.bot, author.author), context.time);
    return [showPanel(from, aboutAuthor(author, { posts, copies, restriction }, context), context)];
  });
