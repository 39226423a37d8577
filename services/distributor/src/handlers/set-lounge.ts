import { onCommand, type CommandCall } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import type { AuthorStore } from "../author-store.js";
import { LoungePolicy } from "../domain/lounge-policy.js";
import type { GraphStore } from "../graph-store.js";
import type { HubSettingsStore } from "../hub-settings-store.js";
import { meantBy } from "../moderation/subjects.js";
import { loungePanel } from "../panels/lounge.js";
import { showPanel } from "../panels/panel.js";

interface Deps {
  authors: AuthorStore;
  graph: GraphStore;
  settings: HubSettingsStore;
}

/** `/lounge on`, `/lounge off`, `/lounge moderator u-a3x7k2`; without a word it shows how things are (X15). */
export const setLounge = (deps: Deps) =>
  onCommand("lounge", "set-lounge", async (call, context) => {
    const { from, args } = call;
    const { settings } = deps;
    const hub = await settings.hubOf(from.bot, from.chat);
    const state = await settings.state(hub);
    if (state === undefined) return [];
    const { lounge } = state.policy;
    const [word = "", ...rest] = args.toLowerCase().split(/\s+/);
    if (word === "moderator") {
      if (lounge === null) return [sendText(from, context.text("lounge-is-none"))];
      const moderators = await turned(lounge.moderators, { ...call, args: rest.join(" ") }, deps);
      if (typeof moderators === "string")
        return [sendText(from, context.text(`moderation-${moderators}`, { command: "lounge moderator" }))];
      await settings.change(hub, { lounge: { ...lounge, moderators } });
    } else if (word === "on" || word === "off")
      await settings.change(hub, { lounge: word === "on" ? (lounge ?? LoungePolicy.parse({})) : null });
    const now = await settings.state(hub);
    return [showPanel(from, loungePanel(hub, now?.policy.lounge ?? null, context), context)];
  });

/** Whoever is meant becomes a moderator, or is one no more. */
async function turned(
  moderators: readonly number[],
  call: CommandCall,
  deps: Deps,
): Promise<number[] | "unnamed" | "unknown"> {
  const { author } = await meantBy(call, deps);
  if (typeof author === "string") return author;
  const others = moderators.filter((one) => one !== author.author);
  return others.length < moderators.length ? others : [...others, author.author];
}
