/** Tells of a subject's tokens whether a filter lets them pass. */
export type SubjectFilter = (tokens: readonly string[]) => boolean;

/** `*` stands for one token, a last `>` for one or more. */
export function subjectFilter(filter: string): SubjectFilter {
  const wanted = filter.split(".");
  const isOpen = wanted.at(-1) === ">";
  const fixed = isOpen ? wanted.slice(0, -1) : wanted;
  return (tokens) =>
    (isOpen ? tokens.length > fixed.length : tokens.length === fixed.length) &&
    fixed.every((token, n) => token === "*" || token === tokens[n]);
}
