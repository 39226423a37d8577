import { lanes, type Lane } from "@telebus/contracts";

/** A lane with something to send is served at least this often, however busy the lanes above it are. */
export const SERVED_WITHIN_MS = 10_000;

/** In which order the lanes are asked: highest first, but before all others one that has been passed over for too long. */
export class LaneOrder {
  /** Since when a lane with something in it has been waiting for its first call to start. */
  readonly #since = new Map<Lane, number>();

  at(now: number): readonly Lane[] {
    for (const since of this.#since.values())
      if (since + SERVED_WITHIN_MS <= now) return lanes.toSorted((a, b) => this.#byNeed(a, b, now));
    return lanes;
  }

  /** Whether this lane has been passed over for too long. */
  isPassedOver(lane: Lane, now: number): boolean {
    return (this.#since.get(lane) ?? Number.POSITIVE_INFINITY) + SERVED_WITHIN_MS <= now;
  }

  onAdded(lane: Lane, now: number): void {
    if (!this.#since.has(lane)) this.#since.set(lane, now);
  }

  /** @param isLast nothing is left in the lane */
  onServed(lane: Lane, now: number, isLast: boolean): void {
    if (isLast) this.#since.delete(lane);
    else this.#since.set(lane, now);
  }

  #byNeed(a: Lane, b: Lane, now: number): number {
    return Number(this.isPassedOver(b, now)) - Number(this.isPassedOver(a, now));
  }
}
