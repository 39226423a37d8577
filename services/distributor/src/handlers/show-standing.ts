import { onCommand } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import { answeredMessage } from "../domain/answered-message.js";
import type { Authority } from "../domain/authority.js";
import { spanOf } from "../domain/duration.js";
import { karmaBracket, warningsNow } from "../domain/lounge.js";
import type { GraphStore } from "../graph-store.js";
import type { HubSettingsStore } from "../hub-settings-store.js";
import type { LoungeStore } from "../lounge-store.js";

interface Deps {
  authority: Authority;
  settings: HubSettingsStore;
  graph: GraphStore;
  members: LoungeStore;
}

/**
 * `/standing`: one's own karma and warnings; as an answer, for moderators, those of who has said it, under the id of the
 * day and with no more than a bracket of the karma, so that nobody can be followed from day to day (X15).
 */
export const showStanding = ({ authority, settings, graph, members }: Deps) =>
  onCommand("standing", "show-standing", async ({ from, person, update }, { text, time }) => {
    const say = (id: string) => [sendText(from, text(id))];
    const hub = await settings.hubOf(from.bot, from.chat);
    const policy = (await settings.state(hub))?.policy.lounge ?? null;
    if (policy === null || person === undefined) return say("lounge-is-none");
    if (!(await members.mayAnswer(from.bot, person.id, policy.answersPerMinute, time))) return [];
    const answered = answeredMessage(update);
    const isModerator = authority.isModerator(person.id, from.bot) || policy.moderators.includes(person.id);
    if (answered !== undefined && !isModerator) return say("lounge-moderators-only");
    const node = answered === undefined ? undefined : await graph.nodeOf(from.bot, from.chat, answered);
    const author = answered === undefined ? person.id : node && (await graph.post(node.post))?.author;
    if (typeof author !== "number") return say("hub-take-back-unknown");
    const standing = await members.standing(hub, author);
    const cooldown = Math.max(0, (standing.cooldownUntil?.getTime() ?? 0) - time.getTime());
    const left = cooldown === 0 ? text("lounge-no-cooldown") : text("moderation-span", spanOf(cooldown));
    const warnings = warningsNow(standing, policy, time);
    if (answered === undefined)
      return [sendText(from, text("lounge-your-standing", { karma: standing.karma, warnings, left }))];
    const name = await members.dailyId(hub, author, time);
    const bracket = karmaBracket(standing.karma);
    return [sendText(from, text("lounge-standing", { name, bracket, warnings, left }))];
  });
