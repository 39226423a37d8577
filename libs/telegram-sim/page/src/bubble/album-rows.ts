/** How many pictures are in each row, by how many there are: rows of two and three, the wider ones first. */
const ROWS: Readonly<Record<number, readonly number[]>> = {
  1: [1],
  2: [2],
  3: [1, 2],
  4: [2, 2],
  5: [2, 3],
  6: [3, 3],
  7: [2, 2, 3],
  8: [2, 3, 3],
  9: [3, 3, 3],
  10: [2, 2, 3, 3],
};

/** Pictures in rows, in their order; none is left out. */
export function albumRows<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const counts = ROWS[items.length] ?? Array.from({ length: Math.ceil(items.length / 3) }, () => 3);
  let from = 0;
  return counts.map((count) => {
    const row = items.slice(from, from + count);
    from += count;
    return row;
  });
}
