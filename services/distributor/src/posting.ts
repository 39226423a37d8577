import type { EventDraft, UpdateReceivedData } from "@telebus/contracts";
import { addressOf, type HandlerContext, type Log } from "@telebus/service";
import { fingerprintOf } from "./domain/fingerprint.js";
import type { Post } from "./domain/post.js";
import { keptFromHub } from "./domain/passing.js";
import { quoting } from "./domain/quoting.js";
import { hearing, type SourceRoute } from "./domain/speaking.js";
import { StoredContent } from "./domain/stored-content.js";
import { subjectOf } from "./domain/subject.js";
import type { FanOutStore } from "./fan-out-store.js";
import type { GraphStore, Node } from "./graph-store.js";
import type { HubStore } from "./hub-store.js";
import type { Door } from "./moderation/door.js";
import type { RecentStore } from "./recent-store.js";

/** Says things in hubs. */
export interface Posting {
  /** @param update - that it came with; of an album the first one */
  say(said: Post, update: UpdateReceivedData, context: HandlerContext): Promise<readonly EventDraft[]>;
}

interface Deps {
  door: Door;
  hubs: HubStore;
  recent: RecentStore;
  graph: GraphStore;
  fanOuts: FanOutStore;
  onPost: () => void;
}

/** What was said goes to the hubs that hear it, in which it is new: from then on it is on its way. */
export const createPosting = ({ door, hubs, recent, graph, fanOuts, onPost }: Deps): Posting => ({
  say: async (said, update, context) => {
    const { bot } = update;
    const { cause, log } = context;
    const { source, thread, messages, author, content, traits, answers } = said;
    const routes = hearing(await hubs.routesFrom(bot, source, thread)).filter(passing(said, log));
    const from = addressOf(update);
    if (routes.length === 0 || from === undefined) return [];
    const speech = { from, author, message: messages[0], content, answers, update, routes };
    const { admitted, answers: told } = await door.admit(speech, context);
    if (admitted.length === 0) return told;
    const listening = await whereNew(said, admitted, recent);
    if (listening.length === 0) {
      log.info({ kind: content.kind }, "said before within a day: not repeated");
      return told;
    }
    const replyTo = answers === undefined ? undefined : await graph.nodeOf(bot, source, answers);
    const quoted = quoting(content, replyTo && (await answeredIn(graph, replyTo)));
    const post = await graph.addPost({
      bot,
      source,
      thread,
      messages,
      author,
      content: quoted,
      traits,
      replyTo,
    });
    for (const { hub, thread: sourceThread } of listening)
      await fanOuts.add({ bot, source, sourceThread, post, kind: "send", hub, cause });
    log.info({ kind: content.kind, post: post.id }, "a post is on its way");
    onPost();
    return told;
  },
});

/** What is answered, as it was said. */
async function answeredIn(graph: GraphStore, { post, item }: Node) {
  const content = StoredContent.safeParse(await graph.contentOf(post)).data;
  return content?.kind === "album" ? content.items[item] : content;
}

/** Lets a post pass those routes whose filters do. */
function passing({ content, author, traits }: Post, log: Log): (route: SourceRoute) => boolean {
  const subject = subjectOf(content, author, traits);
  return ({ hub, policy }) => {
    const rule = keptFromHub(subject, policy.out);
    if (rule !== undefined) log.info({ hub, rule }, "a filter keeps a post from a hub");
    return rule === undefined;
  };
}

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
