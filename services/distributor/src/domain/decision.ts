import type { RestrictionKind } from "./restriction.js";

/** All that a moderator does about somebody, as it is remembered. `reveal`: what was reported has been read. */
export const decisionKinds = [
  "mute",
  "unmute",
  "ban",
  "unban",
  "shadow",
  "unshadow",
  "warn",
  "forgive",
  "delete",
  "reveal",
] as const;
export type DecisionKind = (typeof decisionKinds)[number];

const freed: Readonly<Record<RestrictionKind, DecisionKind>> = {
  mute: "unmute",
  ban: "unban",
  shadow: "unshadow",
};

/** The decision that lifts a restriction. */
export const freeing = (kind: RestrictionKind): DecisionKind => freed[kind];

/** What a decision is about: those about the same thing take each other's place. */
const subjects: Readonly<Record<DecisionKind, RestrictionKind | "warning" | undefined>> = {
  mute: "mute",
  unmute: "mute",
  ban: "ban",
  unban: "ban",
  shadow: "shadow",
  unshadow: "shadow",
  warn: "warning",
  forgive: "warning",
  delete: undefined,
  reveal: undefined,
};

/** All that is about the same thing; only the newest of them can be undone. */
export const kindsLike = (kind: DecisionKind): readonly DecisionKind[] =>
  decisionKinds.filter((one) => subjects[one] !== undefined && subjects[one] === subjects[kind]);

/** Whether it can be undone at all: what was deleted or read stays so, and a warning is not given twice. */
export const isReversible = (kind: DecisionKind): boolean =>
  kind !== "delete" && kind !== "reveal" && kind !== "forgive";
