import type { LoungePolicy } from "./lounge-policy.js";
import type { PostContent } from "./post.js";
import { wordsOf } from "./words.js";

/** How somebody stands in a lounge. */
export interface Standing {
  readonly karma: number;
  /** As they were when the last one was given. */
  readonly warnings: number;
  readonly warnedAt: Date | null;
  readonly cooldownUntil: Date | null;
  /** As they were when something was last said. */
  readonly spamPoints: number;
  readonly spamAt: Date | null;
  readonly signedAt: Date | null;
}

export const newcomer: Standing = {
  karma: 0,
  warnings: 0,
  warnedAt: null,
  cooldownUntil: null,
  spamPoints: 0,
  spamAt: null,
  signedAt: null,
};

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const since = (from: Date | null, now: Date): number =>
  from === null ? 0 : Math.max(0, now.getTime() - from.getTime());

/** Warnings that are not forgotten yet. */
export function warningsNow({ warnings, warnedAt }: Standing, policy: LoungePolicy, now: Date): number {
  const forgotten = Math.floor(since(warnedAt, now) / (policy.forgetWarningDays * DAY_MS));
  return Math.max(0, warnings - forgotten);
}

/** What the nth warning costs in time; each takes longer than the one before. */
export function cooldownMs(warning: number, policy: LoungePolicy): number {
  const { cooldownMinutes, furtherCooldownMinutes } = policy;
  const last = cooldownMinutes.at(-1) ?? 0;
  const further = Math.max(0, warning - cooldownMinutes.length) * furtherCooldownMinutes;
  return ((cooldownMinutes[warning - 1] ?? last) + further) * MINUTE_MS;
}

/** One warning more. */
export function warned(standing: Standing, policy: LoungePolicy, now: Date): Standing {
  const warnings = warningsNow(standing, policy, now) + 1;
  const cooldownUntil = new Date(now.getTime() + cooldownMs(warnings, policy));
  return { ...standing, warnings, warnedAt: now, cooldownUntil, karma: standing.karma - policy.warningKarma };
}

/** The last warning is taken back, with all it cost. */
export function forgiven(standing: Standing, policy: LoungePolicy, now: Date): Standing {
  const warnings = Math.max(0, warningsNow(standing, policy, now) - 1);
  return { ...standing, warnings, cooldownUntil: null, karma: standing.karma + policy.warningKarma };
}

/** What something said costs, in points. */
export function pointsOf(content: PostContent, isForward: boolean, policy: LoungePolicy): number {
  const words = textOf(content);
  const lineBreaks = words.split("\n").length - 1;
  return (
    base(content, isForward, policy) +
    words.length * policy.characterPoints +
    lineBreaks * policy.lineBreakPoints
  );
}

function base({ kind }: PostContent, isForward: boolean, policy: LoungePolicy): number {
  if (isForward) return policy.forwardPoints;
  return kind === "sticker" ? policy.stickerPoints : policy.messagePoints;
}

/** Something more is said. @returns whether it goes out, and how its author stands then */
export function spend(
  standing: Standing,
  points: number,
  policy: LoungePolicy,
  now: Date,
): { readonly isAllowed: boolean; readonly standing: Standing } {
  const { spamLimit, spamHardLimit, spamPointSeconds } = policy;
  const forgivenPoints = since(standing.spamAt, now) / (spamPointSeconds * 1_000);
  const before = Math.max(0, standing.spamPoints - forgivenPoints);
  const after = (spamPoints: number): Standing => ({ ...standing, spamPoints, spamAt: now });
  if (before > spamLimit) return { isAllowed: false, standing: after(before) };
  const sum = before + points;
  if (sum <= spamLimit) return { isAllowed: true, standing: after(sum) };
  // Whoever crosses the limit has to be silent for a while, also where this one still goes out.
  return { isAllowed: sum <= spamHardLimit, standing: after(spamHardLimit) };
}

const WORDS_ONLY: ReadonlySet<string> = new Set(["text", "location", "venue", "contact", "dice", "poll"]);

/** Files of newcomers wait until they are newcomers no more. @returns since when they will be */
export function embargoedUntil(
  content: PostContent,
  here: Date,
  policy: LoungePolicy,
  now: Date,
): Date | undefined {
  if (WORDS_ONLY.has(content.kind)) return undefined;
  const until = new Date(here.getTime() + policy.mediaEmbargoHours * HOUR_MS);
  return until > now ? until : undefined;
}

/** Mathematical alphanumeric symbols: 𝐛𝐨𝐥𝐝 without being bold. */
export const hasLookalikes = (content: PostContent): boolean =>
  /[\u{1D400}-\u{1D7FF}]/u.test(textOf(content));

/** An answer that is a vote: `+1`. */
export const isUpvote = (content: PostContent): boolean =>
  content.kind === "text" && /^\+\s*1[.!]*$/.test(content.params.text.trim());

/** Only so much of somebody's karma is shown to others, so that they are not known by it. */
export const karmaBracket = (karma: number): "none" | "ten" | "fifty" | "hundred" => {
  if (karma >= 100) return "hundred";
  if (karma >= 50) return "fifty";
  return karma >= 10 ? "ten" : "none";
};

function textOf(content: PostContent): string {
  if (content.kind === "album") return content.items.map(textOf).join("");
  return wordsOf(content)?.text ?? "";
}
