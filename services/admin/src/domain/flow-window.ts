import type { FlowCount } from "./flow-count.js";

/** A {@link FlowCount} with how many there were. */
export interface FlowSum extends FlowCount {
  readonly count: number;
}

/** What is shown is the mean of so many seconds. */
export const WINDOW_SECONDS = 5;
/** Different counts within the window: past that bots are not told apart, so that memory stays bounded. */
const MOST_KEYS = 2_000;

type Mutable = { -readonly [Field in keyof FlowSum]: FlowSum[Field] };

/** What this process has seen in the last seconds. */
export class FlowWindow {
  readonly #most: number;
  readonly #seconds = new Map<number, Map<string, Mutable>>();

  constructor(most = MOST_KEYS) {
    this.#most = most;
  }

  add(count: FlowCount, now: number): void {
    const sums = this.#second(Math.floor(now / 1_000));
    const known = sums.get(keyOf(count));
    if (known !== undefined) {
      known.count++;
      known.refused += count.refused;
    } else if (sums.size < this.#most || count.bot === 0) sums.set(keyOf(count), { ...count, count: 1 });
    else this.add({ ...count, bot: 0 }, now);
  }

  /** The sums of the whole seconds before this one, the most first. */
  sums(now: number): readonly FlowSum[] {
    const second = Math.floor(now / 1_000);
    this.#forget(second);
    const past = [...this.#seconds].filter(([at]) => at < second).flatMap(([, sums]) => [...sums.values()]);
    return sumUp(past).slice(0, this.#most);
  }

  #second(second: number): Map<string, Mutable> {
    const known = this.#seconds.get(second);
    if (known !== undefined) return known;
    const made = new Map<string, Mutable>();
    this.#forget(second);
    this.#seconds.set(second, made);
    return made;
  }

  #forget(second: number): void {
    for (const at of this.#seconds.keys()) if (at < second - WINDOW_SECONDS) this.#seconds.delete(at);
  }
}

const keyOf = ({ what, service, detail, bot }: FlowCount): string => `${what} ${service} ${detail} ${bot}`;

/** One for each of what is the same, the most first. */
export function sumUp(sums: Iterable<FlowSum>): FlowSum[] {
  const found = new Map<string, Mutable>();
  for (const one of sums) {
    const known = found.get(keyOf(one));
    if (known === undefined) found.set(keyOf(one), { ...one });
    else {
      known.count += one.count;
      known.refused += one.refused;
    }
  }
  return [...found.values()].toSorted((a, b) => b.count - a.count);
}
