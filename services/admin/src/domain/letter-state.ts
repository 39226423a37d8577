export const letterStates = ["open", "replayed", "dropped"] as const;
/** Open: nobody has done anything about it. Dropped: nobody needs to; it is kept all the same. */
export type LetterState = (typeof letterStates)[number];
