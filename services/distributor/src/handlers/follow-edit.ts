import type { Cause } from "@telebus/contracts";
import { onUpdate } from "@telebus/service";
import { changeOf, type Change } from "../domain/change.js";
import { editModeOf, type EditMode } from "../domain/edit-mode.js";
import { editedOf, type Edited } from "../domain/edited.js";
import { keptFromHub } from "../domain/passing.js";
import { hearing } from "../domain/speaking.js";
import { changedItems, itemOf, withItem } from "../domain/items.js";
import type { SaidContent } from "../domain/post.js";
import { StoredContent } from "../domain/stored-content.js";
import { subjectOf } from "../domain/subject.js";
import type { EditedPost, EditStore } from "../edit-store.js";
import type { FanOutStore } from "../fan-out-store.js";
import type { GraphStore } from "../graph-store.js";
import type { HubStore } from "../hub-store.js";
import type { Door } from "../moderation/door.js";

interface Deps {
  door: Door;
  hubs: HubStore;
  graph: GraphStore;
  edits: EditStore;
  fanOuts: FanOutStore;
  onPost: () => void;
}

/** An edit, and the posts that the message has become, the newest first. */
interface Revision extends Edited {
  readonly bot: number;
  readonly content: SaidContent;
  readonly posts: readonly EditedPost[];
  readonly cause: Cause;
}

/** Somebody edits what they have said: its copies follow, or it is said again, as each hub will have it (B3). */
export const followEdit = (deps: Deps) =>
  onUpdate(
    "follow-edit",
    (update) => editedOf(update) !== undefined,
    async (update, context) => {
      const { cause, log } = context;
      const edited = editedOf(update);
      if (edited?.content === undefined) return [];
      const { bot } = update;
      const { chat, thread, message, content } = edited;
      const posts = await deps.edits.postsOf(bot, chat, message);
      const [newest] = posts;
      if (newest === undefined) log.info("an edit of a message that is not known");
      if (newest === undefined || newest.isTakenBack || changeIn(newest, content) === "none") return [];
      const revision = { ...edited, bot, content, posts, cause };
      const subject = subjectOf(content, newest.author, edited.traits);
      const routes = hearing(await deps.hubs.routesFrom(bot, chat, thread)).filter(
        ({ policy }) => keptFromHub(subject, policy.out) === undefined,
      );
      const from = { bot, chat, type: update.chat?.type };
      const speech = { from, author: newest.author, message, content, answers: undefined, update, routes };
      const { admitted, answers } = await deps.door.admit(speech, context);
      const hubsOf = (mode: EditMode) =>
        new Set(admitted.filter((route) => editModeOf(route) === mode).map(({ hub }) => hub));
      if (admitted.length === 0) return answers;
      await editCopies(revision, hubsOf("in-place"), deps);
      await sayAgain(revision, newest, hubsOf("resend"), deps);
      deps.onPost();
      return answers;
    },
  );

function changeIn({ content, item }: EditedPost, edited: SaidContent): Change {
  const before = itemOf(StoredContent.parse(content), item);
  return before === undefined ? "none" : changeOf(before, edited);
}

/** The posts say something else from now on, and their copies are to follow. */
async function editCopies(
  { bot, chat, content, posts, cause }: Revision,
  hubs: ReadonlySet<number>,
  { edits }: Deps,
): Promise<void> {
  for (const post of posts) {
    const ways = (await edits.waysOf(post.key)).filter(({ hub }) => hubs.has(hub));
    const change = changeIn(post, content);
    if (ways.length === 0 || change === "none") continue;
    const before = StoredContent.parse(post.content);
    const after = withItem(before, post.item, content);
    await edits.edit(post.key, after, changedItems(before, after, post.item), change);
    for (const way of ways) await edits.follow(post.key, { ...way, bot, source: chat, cause });
  }
}

/** What has not left of the former version stays here; the new one is a post of its own, and goes to all. */
async function sayAgain(
  { bot, chat, thread, message, content, traits, posts, cause }: Revision,
  { author, replyTo }: EditedPost,
  hubs: ReadonlySet<number>,
  { graph, edits, fanOuts }: Deps,
): Promise<void> {
  const ways = new Map<number, number>();
  for (const { key } of posts)
    for (const { hub, sourceThread } of await edits.waysOf(key)) {
      if (!hubs.has(hub)) continue;
      if (!ways.has(hub)) ways.set(hub, sourceThread);
      await edits.stop(key, hub);
    }
  if (ways.size === 0) return;
  const said = { bot, source: chat, thread, messages: [message], author, content, traits, replyTo };
  const post = await graph.addPost(said);
  for (const [hub, sourceThread] of ways)
    await fanOuts.add({ bot, source: chat, sourceThread, post, kind: "send", hub, cause });
}
