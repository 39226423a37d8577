import type { NewDecision } from "./moderation-types.js";

/** What the reader wants to happen, as the form has it. */
export interface Wanted {
  readonly bot: string;
  /** An id or an alias. */
  readonly whom: string;
  readonly kind: "mute" | "ban" | "shadow" | "unmute" | "unban" | "unshadow";
  readonly minutes: string;
  readonly deletePosts: boolean;
  readonly reason: string;
}

/** Half an hour, two hours, a day, a week: as the buttons in Telegram have it. */
export const durations = [30, 120, 1_440, 10_080] as const;

/** The same for the API. */
export function toDecision({ bot, whom, kind, minutes, deletePosts, reason }: Wanted): NewDecision {
  const name = whom.trim();
  const about = {
    bot: Number(bot),
    ...(/^-?\d{1,15}$/.test(name) ? { author: Number(name) } : { alias: name }),
    ...(reason.trim() !== "" && { reason: reason.trim() }),
  };
  if (kind === "mute") return { ...about, kind, minutes: Number(minutes) };
  if (kind === "ban") return { ...about, kind, deletePosts };
  return { ...about, kind };
}
