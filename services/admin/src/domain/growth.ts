interface Counted {
  /** `2026-11-21`, UTC. */
  readonly day: string;
  readonly members: number | null;
}

export interface Growth {
  readonly day: number | null;
  readonly week: number | null;
  readonly month: number | null;
}

/** How many members more than so many days ago; null where nobody counted that long ago. */
export function growthOf(history: readonly Counted[], today: string): Growth {
  const counted = history
    .filter(({ members }) => members !== null)
    .toSorted((a, b) => (a.day < b.day ? 1 : -1));
  const now = counted[0]?.members ?? null;
  const since = (days: number): number | null => {
    const day = daysBefore(today, days);
    const before = counted.find((one) => one.day <= day)?.members ?? null;
    return now === null || before === null ? null : now - before;
  };
  return { day: since(1), week: since(7), month: since(30) };
}

/** The day so many days before another one. */
export const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
