import type { Direction, Passage, Route } from "./hub-types.js";
import { bagIn, toPassage, toValues, type PassageValues } from "./passage-values.js";

/** A route as its form has it: "" is what the hub says. */
export interface RouteValues {
  readonly as: Direction;
  readonly out: PassageValues;
  readonly in: PassageValues;
  readonly dedupe: "" | "yes" | "no";
  readonly edits: string;
  readonly reactions: string;
  readonly signature: "" | "none" | "own";
  readonly signatureText: string;
  readonly signatureUrl: string;
}

export function toRouteValues({ as, policy }: Pick<Route, "as" | "policy">): RouteValues {
  const { dedupe, edits, reactions } = policy;
  const signature = bagIn(policy, "signature");
  const hasOwn = typeof signature["text"] === "string";
  return {
    as,
    out: toValues(bagIn(policy, "out")),
    in: toValues(bagIn(policy, "in")),
    dedupe: typeof dedupe === "boolean" ? (dedupe ? "yes" : "no") : "",
    edits: typeof edits === "string" ? edits : "",
    reactions: typeof reactions === "string" ? reactions : "",
    signature: hasOwn ? "own" : policy["signature"] === null ? "none" : "",
    signatureText: hasOwn ? String(signature["text"]) : "",
    signatureUrl: typeof signature["url"] === "string" ? signature["url"] : "",
  };
}

/** The whole policy, which takes the place of the one before. */
export function toPolicy(values: RouteValues): Record<string, unknown> {
  const out = toPassage(values.out);
  const within = toPassage(values.in);
  const isSaid = (passage: Passage): boolean => Object.keys(passage).length > 0;
  const { signature, signatureText: text, signatureUrl: url } = values;
  return {
    ...(isSaid(out) && { out }),
    ...(isSaid(within) && { in: within }),
    ...(values.dedupe !== "" && { dedupe: values.dedupe === "yes" }),
    ...(values.edits !== "" && { edits: values.edits }),
    ...(values.reactions !== "" && { reactions: values.reactions }),
    ...(signature === "none" && { signature: null }),
    ...(signature === "own" && text !== "" && { signature: { text, ...(url !== "" && { url }) } }),
  };
}
