import { onCommand } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import type { AuthorStore } from "../author-store.js";
import type { Authority } from "../domain/authority.js";
import { readDuration } from "../domain/duration.js";
import type { GraphStore } from "../graph-store.js";
import type { Decisions } from "../moderation/decisions.js";
import { meantBy } from "../moderation/subjects.js";
import { askHowLong } from "../panels/moderation.js";
import { showPanel } from "../panels/panel.js";

interface Deps {
  authority: Authority;
  authors: AuthorStore;
  graph: GraphStore;
  decisions: Decisions;
}

/** `/mute` with an alias, an id or as an answer, and for how long; without that, buttons ask (B7). */
export const muteAuthor = ({ authority, authors, graph, decisions }: Deps) =>
  onCommand("mute", "mute-author", async (call, context) => {
    const { from, person } = call;
    if (person === undefined) return [];
    const { author, rest } = await meantBy(call, { authors, graph });
    const answer = (id: string) => [sendText(from, context.text(id, { command: "mute" }))];
    if (typeof author === "string") return answer(`moderation-${author}`);
    if (authority.isAdministrator(author.author, from.bot)) return answer("moderation-not-administrators");
    if (rest === "") return [showPanel(from, askHowLong(author, context), context)];
    const durationMs = readDuration(rest);
    if (durationMs === undefined) return answer("moderation-bad-duration");
    const until = new Date(context.time.getTime() + durationMs);
    const { events, panel } = await decisions.mute({ author, by: person.id, from }, until, context);
    return [...events, showPanel(from, panel, context)];
  });
