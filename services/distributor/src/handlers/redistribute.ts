import { onUpdate } from "@telebus/service";
import { fingerprintOf } from "../domain/fingerprint.js";
import { postOf } from "../domain/post.js";
import type { FanOutStore } from "../fan-out-store.js";
import type { GraphStore } from "../graph-store.js";
import type { RecentStore } from "../recent-store.js";
import type { Store } from "../store.js";

interface Deps {
  store: Store;
  recent: RecentStore;
  graph: GraphStore;
  fanOuts: FanOutStore;
  onPost: () => void;
}

/** What is said in one chat is on its way, as an original message, to every other chat of the hub (B1, B4, B8). */
export const redistribute = ({ store, recent, graph, fanOuts, onPost }: Deps) =>
  onUpdate(
    "redistribute",
    (update) => postOf(update) !== undefined,
    async (update, { cause, log }) => {
      const said = postOf(update);
      if (said === undefined || !(await store.takesPart(update.bot, said.source))) return [];
      const { bot } = update;
      const fingerprint = fingerprintOf(said);
      if (fingerprint !== undefined && !(await recent.isNew(bot, fingerprint))) {
        log.info({ kind: said.content.kind }, "said before within a day: not repeated");
        return [];
      }
      const { source, message, author, content, answers } = said;
      const replyTo = answers === undefined ? undefined : await graph.nodeOf(bot, source, answers);
      const post = await graph.addPost({ bot, source, messages: [message], author, content, replyTo });
      await fanOuts.add({ bot, source, post, kind: "send", cause });
      log.info({ kind: content.kind, post: post.id }, "a post is on its way");
      onPost();
      return [];
    },
  );
