/** So many may be opened within `ms`. */
interface Pace {
  readonly count: number;
  readonly ms: number;
}

const HEALTHY: Pace = { count: 10, ms: 500 };
const UNHEALTHY: Pace = { count: 1, ms: 2000 };
/** Without a success for so long, a webhook counts as unhealthy; so does one that is new. */
const HEALTHY_FOR_MS = 10_000;

/**
 * The connections to one webhook: they grow with the lanes that wait, about 10 in half a second while it is healthy;
 * one in 2 s, and no second one, where it is not.
 */
export class Connections {
  private open = 0;
  private busy = 0;
  private lastSuccessMs = -Infinity;
  /** When the last ones were opened. */
  private openedAtMs: number[] = [];

  constructor(private readonly max: number) {}

  /**
   * Takes a free connection, or opens one.
   * @param lanes that have something to deliver
   * @returns how long until one may be opened: 0 where it is taken, Infinity where others must be given back first
   */
  take(nowMs: number, lanes: number): number {
    if (this.busy === this.open) {
      const waitMs = this.openOne(nowMs, lanes);
      if (waitMs > 0) return waitMs;
    }
    this.busy += 1;
    return 0;
  }

  /** @param isKept it can be used again */
  giveBack(isKept: boolean): void {
    this.busy -= 1;
    if (!isKept) this.open -= 1;
  }

  succeed(nowMs: number): void {
    this.lastSuccessMs = nowMs;
  }

  private openOne(nowMs: number, lanes: number): number {
    const isHealthy = this.lastSuccessMs + HEALTHY_FOR_MS >= nowMs;
    if (this.open >= Math.min(isHealthy ? lanes : 1, this.max)) return Infinity;
    const { count, ms } = isHealthy ? HEALTHY : UNHEALTHY;
    const [first] = this.openedAtMs.slice(-count);
    if (first !== undefined && this.openedAtMs.length >= count && first + ms > nowMs)
      return first + ms - nowMs;
    this.openedAtMs = [...this.openedAtMs, nowMs].slice(-HEALTHY.count);
    this.open += 1;
    return 0;
  }
}
