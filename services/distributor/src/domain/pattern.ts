import { RE2JS, RE2JSException, RE2JSSyntaxException } from "re2js";
import { z } from "zod";
import type { Edit } from "./splice.js";

/** Letters of a pattern, and steps of what it becomes: so much each letter of a text costs at most. */
const MAX_LENGTH = 500;
const MAX_STEPS = 500;
/** Compiled patterns that are remembered. */
const REMEMBERED = 1_000;

/**
 * A regular expression as RE2 knows it, without look-around and back references: it takes a time in proportion to the
 * text, whatever both are. `(?i)` in front takes no notice of case.
 */
export const Pattern = z
  .string()
  .min(1)
  .max(MAX_LENGTH)
  .superRefine((pattern, context) => {
    const fault = faultOf(pattern);
    if (fault !== undefined) context.addIssue({ code: "custom", message: fault });
  });

/** @returns what is wrong with a pattern, and where; undefined for a good one */
function faultOf(pattern: string): string | undefined {
  try {
    const steps = compiled(pattern).programSize();
    return steps > MAX_STEPS ? `takes ${steps} steps for each letter, ${MAX_STEPS} are allowed` : undefined;
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    if (!(error instanceof RE2JSSyntaxException)) return error.message;
    const { error: what, input } = error;
    const place = input === null ? pattern.length - 1 : pattern.indexOf(input);
    return `${what}${input === null ? "" : `: ${input}`} (at character ${place + 1})`;
  }
}

export function isFound(pattern: string, text: string): boolean {
  const { regex, last } = remembered(pattern);
  if (last?.text === text) return last.isFound;
  const isFound = regex.test(text);
  memory.set(pattern, { regex, last: { text, isFound } });
  return isFound;
}

/** A match of nothing is none. */
export function matchesOf(pattern: string, text: string, template: string): readonly Edit[] {
  const matcher = compiled(pattern).matcher(text);
  const edits: Edit[] = [];
  while (matcher.find()) {
    const [from, to] = [matcher.start(), matcher.end()];
    if (from < to) edits.push({ from, to, with: filled(template, matcher) });
  }
  return edits;
}

/** The template with what the groups of a match have found: `$1`, `$<name>`, `$0` for all of it, `$$` for a `$`. */
const filled = (template: string, match: ReturnType<RE2JS["matcher"]>): string => {
  const names = match.pattern().namedGroups();
  return template.replaceAll(/\$(?:(\$)|(\d)|<(\w+)>)/g, (written, dollar, digit?: string, name?: string) => {
    if (dollar !== undefined) return "$";
    const group = digit === undefined ? names[name ?? ""] : Number(digit);
    if (group === undefined || group > match.groupCount()) return written;
    return match.group(group) ?? "";
  });
};

interface Remembered {
  readonly regex: RE2JS;
  /** A post is looked at for one chat after the other. */
  readonly last?: { readonly text: string; readonly isFound: boolean };
}
const memory = new Map<string, Remembered>();

const compiled = (pattern: string): RE2JS => remembered(pattern).regex;

function remembered(pattern: string): Remembered {
  const known = memory.get(pattern);
  if (known !== undefined) return known;
  const made = { regex: RE2JS.compile(pattern) };
  const [oldest] = memory.keys();
  if (memory.size >= REMEMBERED && oldest !== undefined) memory.delete(oldest);
  memory.set(pattern, made);
  return made;
}
