/** What an operator wants done with the calls that have a key. Times in milliseconds, by the database's clock. */
export interface OperatorOrder {
  readonly key: string;
  readonly createdAt: number;
}

/** What becomes of a call now, in place of being sent. */
export type Verdict = "cancel" | "park";

/** A call as orders see it. */
export interface Ordered {
  readonly keys: readonly string[];
  /** When it was asked for. */
  readonly requestedAt: number;
  /** When it was last let go after a pause. */
  readonly resumedAt: number | undefined;
}

/** What operators want, looked up by the keys of a call: however many orders there are, it costs the same. */
export class Orders {
  readonly #pauses: ReadonlyMap<string, number>;
  readonly #cancellations: ReadonlyMap<string, number>;

  constructor(pauses: readonly OperatorOrder[] = [], cancellations: readonly OperatorOrder[] = []) {
    this.#pauses = newestByKey(pauses);
    this.#cancellations = newestByKey(cancellations);
  }

  get isEmpty(): boolean {
    return this.#pauses.size === 0 && this.#cancellations.size === 0;
  }

  /** A cancellation concerns what was asked for before it; a pause also what comes, until it is lifted. */
  verdictOn({ keys, requestedAt, resumedAt = Number.NEGATIVE_INFINITY }: Ordered): Verdict | undefined {
    if (keys.some((key) => isAfter(this.#cancellations.get(key), requestedAt - 1))) return "cancel";
    // It was let go because no pause kept it any more: those that are older than that have been lifted.
    if (keys.some((key) => isAfter(this.#pauses.get(key), resumedAt))) return "park";
    return undefined;
  }
}

const isAfter = (at: number | undefined, other: number): boolean => at !== undefined && at > other;

function newestByKey(orders: readonly OperatorOrder[]): ReadonlyMap<string, number> {
  const newest = new Map<string, number>();
  for (const { key, createdAt } of orders) newest.set(key, Math.max(createdAt, newest.get(key) ?? createdAt));
  return newest;
}
