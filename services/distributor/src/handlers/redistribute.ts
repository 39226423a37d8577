import { onUpdate } from "@telebus/service";
import { fingerprintOf } from "../domain/fingerprint.js";
import { postOf, type Post } from "../domain/post.js";
import { hearing, type SourceRoute } from "../domain/speaking.js";
import type { FanOutStore } from "../fan-out-store.js";
import type { GraphStore } from "../graph-store.js";
import type { HubStore } from "../hub-store.js";
import type { RecentStore } from "../recent-store.js";

interface Deps {
  hubs: HubStore;
  recent: RecentStore;
  graph: GraphStore;
  fanOuts: FanOutStore;
  onPost: () => void;
}

/** What is said in one chat is on its way, as an original message, to the other chats of its hubs (B1, B4, B8, X5). */
export const redistribute = ({ hubs, recent, graph, fanOuts, onPost }: Deps) =>
  onUpdate(
    "redistribute",
    (update) => postOf(update) !== undefined,
    async (update, { cause, log }) => {
      const said = postOf(update);
      if (said === undefined) return [];
      const { bot } = update;
      const { source, thread, message, author, content, answers } = said;
      const routes = hearing(await hubs.routesFrom(bot, source, thread));
      const listening = await whereNew(said, routes, recent);
      if (listening.length === 0) {
        if (routes.length > 0) log.info({ kind: content.kind }, "said before within a day: not repeated");
        return [];
      }
      const replyTo = answers === undefined ? undefined : await graph.nodeOf(bot, source, answers);
      const post = await graph.addPost({
        bot,
        source,
        thread,
        messages: [message],
        author,
        content,
        replyTo,
      });
      for (const { hub, thread: sourceThread } of listening)
        await fanOuts.add({ bot, source, sourceThread, post, kind: "send", hub, cause });
      log.info({ kind: content.kind, post: post.id }, "a post is on its way");
      onPost();
      return [];
    },
  );

/** The hubs in which it was not said within a day, and those that do not mind. */
async function whereNew(
  said: Post,
  routes: readonly SourceRoute[],
  recent: RecentStore,
): Promise<readonly SourceRoute[]> {
  const fingerprint = fingerprintOf(said);
  if (fingerprint === undefined) return routes;
  const listening: SourceRoute[] = [];
  for (const route of routes) {
    const minds = route.policy.dedupe ?? route.hubPolicy.dedupe;
    if (!minds || (await recent.isNew(route.hub, fingerprint))) listening.push(route);
  }
  return listening;
}
