import type { FormattedText } from "@telebus/telegram";
import { z } from "zod";

/** How the reactions to a post are shown below its copies. */
export const ReactionsShown = z.enum(["off", "footer", "buttons"]);
export type ReactionsShown = z.output<typeof ReactionsShown>;

/** How many have reacted with it, to the post or any of its copies. */
export const ReactionTotals = z.array(z.object({ emoji: z.string(), count: z.int().positive() }));
export type ReactionTotals = z.output<typeof ReactionTotals>;

/** More do not fit side by side on a phone. */
const MOST_BUTTONS = 8;

interface Policy {
  readonly reactions?: ReactionsShown | undefined;
}

/** The nearest policy that says something of it. */
export const shownBy = (policies: readonly Policy[]): ReactionsShown =>
  policies.find(({ reactions }) => reactions !== undefined)?.reactions ?? "off";

/** The line below a copy; undefined while nobody has reacted. */
export function reactionsLine(totals: ReactionTotals): FormattedText | undefined {
  if (totals.length === 0) return undefined;
  return { text: totals.map(({ emoji, count }) => `${emoji} ${count}`).join("  "), entities: [] };
}

/** The buttons below a copy: those that are offered, then what people have reacted with besides. */
export function reactionButtons(
  totals: ReactionTotals,
  offered: readonly string[],
): readonly { readonly emoji: string; readonly label: string }[] {
  const counts = new Map(totals.map(({ emoji, count }) => [emoji, count]));
  const shown = [...new Set([...offered, ...counts.keys()])].slice(0, MOST_BUTTONS);
  return shown.map((emoji) => {
    const count = counts.get(emoji);
    return { emoji, label: count === undefined ? emoji : `${emoji} ${count}` };
  });
}
