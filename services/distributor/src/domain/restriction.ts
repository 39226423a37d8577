/**
 * What may be decided about an author: `mute` for a time, `ban` for good, `shadow` so that they do not notice.
 */
export const restrictionKinds = ["mute", "ban", "shadow"] as const;
export type RestrictionKind = (typeof restrictionKinds)[number];

export interface Restriction {
  readonly kind: RestrictionKind;
  /** Null: until it is lifted. */
  readonly until: Date | null;
  /** The author was told of it. */
  readonly isTold: boolean;
}

const RANK: Readonly<Record<RestrictionKind, number>> = { ban: 0, shadow: 1, mute: 2 };

const holds = ({ until }: Pick<Restriction, "until">, now: Date): boolean =>
  until === null || until.getTime() > now.getTime();

/** The one that counts now: a ban before all others. */
export function inForce<R extends Restriction>(restrictions: readonly R[], now: Date): R | undefined {
  return restrictions
    .filter((one) => holds(one, now))
    .toSorted((a, b) => RANK[a.kind] - RANK[b.kind])
    .at(0);
}
