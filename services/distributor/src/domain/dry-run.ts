import type { PostContent } from "./post.js";
import type { FilterRule } from "./filters.js";
import { keptFromChat, keptFromHub, passed } from "./passing.js";
import type { Passage } from "./route-policy.js";
import { subjectOf } from "./subject.js";
import type { Traits } from "./traits.js";
import { textOf } from "./words.js";

/** A post that was said, as the graph keeps it. */
export interface SaidPost {
  readonly id: number;
  readonly at: Date;
  readonly source: number;
  readonly author: number | undefined;
  readonly content: PostContent;
  readonly traits: Traits;
}

/** Why a post would go nowhere: the rule of the filter, or that the rewrites leave nothing of it. */
type Reason = FilterRule | "nothing is left";

export interface DryRun {
  readonly posts: number;
  readonly passed: number;
  /** Of those that passed. */
  readonly changed: number;
  readonly held: Readonly<Partial<Record<Reason, number>>>;
  readonly samples: readonly Sample[];
}

interface Sample {
  readonly post: number;
  readonly at: Date;
  readonly source: number;
  readonly kind: string;
  readonly before: string;
  /** Null where it would go nowhere. */
  readonly after: string | null;
  readonly reason?: Reason;
}

/** Enough to see what a policy does: those it holds back or changes. */
const MAX_SAMPLES = 20;

/** What a policy would have done with what was said. @param way - out of a chat into its hub, or the other way */
export function dryRun(posts: readonly SaidPost[], way: "out" | "in", passage: Passage | undefined): DryRun {
  const outcomes = posts.map((post) => outcomeOf(post, way, passage));
  const held: Partial<Record<Reason, number>> = {};
  for (const { reason } of outcomes) if (reason !== undefined) held[reason] = (held[reason] ?? 0) + 1;
  const isTouched = ({ before, after }: Sample) => before !== after;
  return {
    posts: posts.length,
    passed: outcomes.filter(({ after }) => after !== null).length,
    changed: outcomes.filter((one) => one.after !== null && isTouched(one)).length,
    held,
    samples: outcomes.filter(isTouched).slice(0, MAX_SAMPLES),
  };
}

function outcomeOf(
  { id, at, source, author, content, traits }: SaidPost,
  way: "out" | "in",
  passage: Passage | undefined,
): Sample {
  const kept = way === "out" ? keptFromHub : keptFromChat;
  const rule = kept(subjectOf(content, author, traits), passage);
  const after = rule === undefined ? passed(content, passage) : undefined;
  const reason = rule ?? (after === undefined ? "nothing is left" : undefined);
  return {
    post: id,
    at,
    source,
    kind: content.kind,
    before: textOf(content),
    after: after === undefined ? null : textOf(after),
    ...(reason !== undefined && { reason }),
  };
}
