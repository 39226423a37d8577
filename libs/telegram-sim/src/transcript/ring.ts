import type { Clock } from "../clock.js";

/** An item's place; grows by one. */
export interface Sequenced {
  readonly seq: number;
}

export interface WaitOptions<Item> {
  /** Only what came after this place. */
  readonly after: number;
  readonly matches: (item: Item) => boolean;
  /** How long to wait for the first match; 0: not at all. */
  readonly waitMs: number;
  /** Ends the wait early. */
  readonly signal?: AbortSignal | undefined;
}

/** The last so many items, in order; older ones roll over. */
export class Ring<Item extends Sequenced> {
  /** The item of each place, at the place modulo the capacity. */
  private items: Item[] = [];
  private readonly listeners = new Set<(item: Item) => void>();
  private lastSeq = 0;

  constructor(
    private readonly capacity: number,
    private readonly clock: Clock,
  ) {}

  get last(): number {
    return this.lastSeq;
  }

  nextSeq(): number {
    return ++this.lastSeq;
  }

  add(item: Item): void {
    this.items[item.seq % this.capacity] = item;
    for (const listener of this.listeners) listener(item);
  }

  /** Forgets all; places go on. */
  clear(): void {
    this.items = [];
  }

  listen(listener: (item: Item) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  find({ after, matches }: Pick<WaitOptions<Item>, "after" | "matches">): Item[] {
    const found: Item[] = [];
    for (let seq = Math.max(after, this.lastSeq - this.capacity) + 1; seq <= this.lastSeq; seq += 1) {
      const item = this.items[seq % this.capacity];
      // Places before the last clearing are empty.
      if (item?.seq === seq && matches(item)) found.push(item);
    }
    return found;
  }

  /** What matches, at once if there is something, else as soon as there is; empty when the time is over. */
  async wait(options: WaitOptions<Item>): Promise<Item[]> {
    const found = this.find(options);
    if (found.length > 0 || options.waitMs <= 0) return found;
    await this.nextMatch(options);
    return this.find(options);
  }

  private nextMatch({ matches, waitMs, signal }: WaitOptions<Item>): Promise<void> {
    return new Promise((resolve) => {
      const end = (): void => {
        stopListening();
        stopTimer();
        signal?.removeEventListener("abort", end);
        resolve();
      };
      const stopListening = this.listen((item) => {
        if (matches(item)) end();
      });
      const stopTimer = this.clock.setTimer(waitMs, end);
      signal?.addEventListener("abort", end);
    });
  }
}
