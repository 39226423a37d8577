import type { Waiting } from "./waiting.js";

/** Gives a call its place in its lane's line: the least goes first. */
export interface Ranking {
  /** Asked once for each call, when it becomes the first of its chat. */
  rankOf(call: Waiting): number;
  /** The call with this rank is under way now. */
  onTaken(rank: number): void;
  /** All that wait are about to be asked for anew, in their order. */
  forget(): void;
}

/** First come, first served. */
export const inOrder = (): Ranking => ({
  rankOf: ({ sequence }) => sequence,
  onTaken: () => undefined,
  forget: () => undefined,
});

/** Jobs that have been quiet for this long in the line's own time are forgotten. */
const FORGET_AT = 1_000;

/**
 * Start-time fair queueing (Goyal, Vin and Cheng, 1996): each job's calls are placed one after the other in the line's
 * own time, which is that of the call served last. So jobs take turns however many calls each has, a job that comes
 * later starts with the others, and one that was idle has saved up nothing. Calls without a job are one job.
 */
export class FairRanking implements Ranking {
  readonly #nextOf = new Map<string, number>();
  #now = 0;

  rankOf({ job = "", cost }: Waiting): number {
    const rank = Math.max(this.#now, this.#nextOf.get(job) ?? 0);
    this.#nextOf.set(job, rank + Math.max(1, cost));
    return rank;
  }

  onTaken(rank: number): void {
    this.#now = Math.max(this.#now, rank);
    if (this.#nextOf.size < FORGET_AT) return;
    for (const [job, next] of this.#nextOf) if (next <= this.#now) this.#nextOf.delete(job);
  }

  forget(): void {
    this.#nextOf.clear();
  }
}
