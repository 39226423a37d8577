import { distance } from "fastest-levenshtein";

/**
 * The command that somebody meant: at most a third of it written otherwise, or the only one that begins so.
 * @returns undefined when none is near
 */
export function nearestCommand(given: string, names: readonly string[]): string | undefined {
  const beginning = names.filter((name) => given.length >= 2 && name.startsWith(given));
  if (beginning.length === 1) return beginning[0];
  const ranked = names
    .map((name) => ({ name, far: isSwapped(given, name) ? 1 : distance(given, name) }))
    .filter(({ name, far }) => far <= Math.max(1, Math.floor(Math.max(name.length, given.length) / 3)))
    .toSorted((a, b) => a.far - b.far || a.name.localeCompare(b.name));
  return ranked[0]?.name;
}

/** Whether two neighbours changed places: the commonest slip. */
function isSwapped(given: string, name: string): boolean {
  const at = Array.from(given).findIndex((letter, n) => letter !== name[n]);
  const swapped = `${given.slice(0, at)}${given[at + 1]}${given[at]}${given.slice(at + 2)}`;
  return at >= 0 && swapped === name;
}
