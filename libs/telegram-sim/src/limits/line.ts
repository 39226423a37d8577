/** A call that spends; itself, for its place in a line. */
export interface Spender {
  /** `allow_paid_broadcast`: above the free rate it pays. */
  readonly isPaid: boolean;
}

interface Waiting {
  readonly amount: number;
  readonly dueAtMs: number;
}

/** Calls that wait for the same chat in `hold`: who came first is served first. */
export class Line {
  private readonly waiting = new Map<Spender, Waiting>();

  get length(): number {
    return this.waiting.size;
  }

  has(spender: Spender | undefined): boolean {
    return spender !== undefined && this.waiting.has(spender);
  }

  /** What those before this one will spend, and when the last of them comes; nothing where it is the first. */
  ahead(spender: Spender | undefined): Waiting {
    let amount = 0;
    let dueAtMs = -Infinity;
    for (const [other, waits] of this.waiting) {
      if (other === spender) break;
      amount += waits.amount;
      dueAtMs = Math.max(dueAtMs, waits.dueAtMs);
    }
    return { amount, dueAtMs };
  }

  /** Joins at the end; who is in it already keeps the place. */
  join(spender: Spender, waiting: Waiting): void {
    this.waiting.set(spender, waiting);
  }

  leave(spender: Spender): void {
    this.waiting.delete(spender);
  }
}
