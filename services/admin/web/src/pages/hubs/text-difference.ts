interface Part {
  readonly kind: "same" | "gone" | "new";
  readonly text: string;
}

/** Longer texts are compared as a whole: the table of all their words would be too large. */
const MAX_WORDS = 600;

/** What has gone from a text and what has come into it, word by word. */
export function differenceOf(before: string, after: string): readonly Part[] {
  const old = before.split(/(\s+)/);
  const now = after.split(/(\s+)/);
  if (old.length > MAX_WORDS || now.length > MAX_WORDS)
    return [
      { kind: "gone", text: before },
      { kind: "new", text: after },
    ];
  const common = commonLengths(old, now);
  const parts: Part[] = [];
  let a = 0;
  let b = 0;
  while (a < old.length || b < now.length) {
    if (a < old.length && b < now.length && old[a] === now[b]) {
      parts.push({ kind: "same", text: old[a] ?? "" });
      a++;
      b++;
    } else if (
      b >= now.length ||
      (a < old.length && lengthAt(common, a + 1, b) >= lengthAt(common, a, b + 1))
    )
      parts.push({ kind: "gone", text: old[a++] ?? "" });
    else parts.push({ kind: "new", text: now[b++] ?? "" });
  }
  return parts;
}

const lengthAt = (table: readonly (readonly number[])[], a: number, b: number): number => table[a]?.[b] ?? 0;

/** How many words two texts have in common from each place on, in their order. */
function commonLengths(old: readonly string[], now: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: old.length + 1 }, () => Array.from({ length: now.length + 1 }, () => 0));
  for (let a = old.length - 1; a >= 0; a--) {
    const row = table[a];
    if (row === undefined) continue;
    for (let b = now.length - 1; b >= 0; b--)
      row[b] =
        old[a] === now[b]
          ? lengthAt(table, a + 1, b + 1) + 1
          : Math.max(lengthAt(table, a + 1, b), lengthAt(table, a, b + 1));
  }
  return table;
}
