import { onCommand } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import { answeredMessage } from "../domain/answered-message.js";
import type { Authority } from "../domain/authority.js";
import type { GraphStore } from "../graph-store.js";
import type { HubSettingsStore } from "../hub-settings-store.js";
import type { Warnings } from "../moderation/warnings.js";
import { showPanel } from "../panels/panel.js";

interface Deps {
  authority: Authority;
  settings: HubSettingsStore;
  graph: GraphStore;
  warnings: Warnings;
}

/** `/warn` as an answer, in a lounge: its author is silent for a while, and the message goes everywhere (X15). */
export const warnAuthor = ({ authority, settings, graph, warnings }: Deps) =>
  onCommand("warn", "warn-author", async ({ from, person, update }, context) => {
    const say = (id: string) => [sendText(from, context.text(id))];
    const hub = await settings.hubOf(from.bot, from.chat);
    const policy = (await settings.state(hub))?.policy.lounge ?? null;
    if (policy === null) return say("lounge-is-none");
    if (
      person === undefined ||
      !(authority.isModerator(person.id, from.bot) || policy.moderators.includes(person.id))
    )
      return say("lounge-moderators-only");
    const answered = answeredMessage(update);
    if (answered === undefined) return say("lounge-warn-how");
    const node = await graph.nodeOf(from.bot, from.chat, answered);
    const author = node && (await graph.post(node.post))?.author;
    if (node === undefined || typeof author !== "number") return say("hub-take-back-unknown");
    if (authority.isAdministrator(author, from.bot)) return say("moderation-not-administrators");
    const { post } = node;
    const decided = await warnings.warn({ from, by: person.id, hub, policy, post, author }, context);
    if (decided === undefined) return say("lounge-warned-before");
    return [...decided.events, showPanel(from, decided.panel, context)];
  });
