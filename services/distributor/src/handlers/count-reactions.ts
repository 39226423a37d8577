import { onUpdate } from "@telebus/service";
import { reactedOf } from "../domain/reacted.js";
import type { GraphStore } from "../graph-store.js";
import type { ReactionStore } from "../reaction-store.js";

interface Deps {
  graph: GraphStore;
  reactions: ReactionStore;
}

/** People react to a message or a copy of it: where that is shown, it counts (B3). */
export const countReactions = ({ graph, reactions }: Deps) =>
  onUpdate(
    "count-reactions",
    (update) => reactedOf(update) !== undefined,
    async (update, { cause }) => {
      const reacted = reactedOf(update);
      const node = reacted && (await graph.nodeOf(update.bot, reacted.chat, reacted.message));
      if (reacted === undefined || node === undefined) return [];
      const hubs = await reactions.hubsThatShow(node.post);
      if (hubs.length > 0) await reactions.react(node.post, reacted, cause);
      return [];
    },
  );
