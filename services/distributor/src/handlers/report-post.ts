import { onCommand } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import { answeredMessage } from "../domain/answered-message.js";
import type { AuthorStore } from "../author-store.js";
import type { GraphStore } from "../graph-store.js";
import type { HubModerationStore } from "../hub-moderation-store.js";
import { aboutReport } from "../panels/moderation.js";
import { showPanel } from "../panels/panel.js";
import type { ReportStore } from "../report-store.js";

interface Deps {
  authors: AuthorStore;
  graph: GraphStore;
  hubs: HubModerationStore;
  reports: ReportStore;
}

const MAX_REASON = 200;

/** `/report` as an answer to a message or a copy of it, with why: those who moderate look at it (X4). */
export const reportPost = ({ authors, graph, hubs, reports }: Deps) =>
  onCommand("report", "report-post", async ({ from, person, args, update }, context) => {
    const say = (id: string) => [sendText(from, context.text(id))];
    const answered = answeredMessage(update);
    if (answered === undefined || person === undefined) return say("moderation-report-how");
    const { bot, chat } = from;
    const node = await graph.nodeOf(bot, chat, answered);
    const post = node && (await graph.post(node.post));
    if (node === undefined || post === undefined) return say("moderation-report-unknown");
    if (post.author === person.id) return say("moderation-report-own");
    const reason = args.trim().slice(0, MAX_REASON).trim();
    const author = post.author ?? undefined;
    const id = await reports.add({
      bot,
      post: node.post,
      author,
      chat,
      reporter: person.id,
      reason: reason === "" ? undefined : reason,
    });
    if (id === undefined) return say("moderation-reported-before");
    if (author === undefined) return say("moderation-reported");
    const panel = aboutReport(await authors.name(bot, author), reason, context);
    const chats = await hubs.moderationChats(bot);
    const cards = chats.map((to) => showPanel({ bot, ...to }, panel, context));
    return [...say("moderation-reported"), ...cards];
  });
