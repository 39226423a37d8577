import { UnavailableError } from "@telebus/contracts";
import type { State } from "./state.js";

interface Entry {
  readonly value: string;
  readonly expiresAt: number;
}

/** Entries that each write looks at, so that what nobody reads any more goes, too. */
const SWEPT_PER_WRITE = 2;

/** State within this process; it ends with it. */
export function createMemoryState({ clock = Date }: { clock?: { now(): number } } = {}): State {
  return new MemoryState(clock);
}

class MemoryState implements State {
  readonly #clock: { now(): number };
  readonly #entries = new Map<string, Entry>();
  #sweeping = this.#entries.entries();
  #isClosed = false;

  constructor(clock: { now(): number }) {
    this.#clock = clock;
  }

  async getMany(keys: readonly string[]): Promise<readonly (string | null)[]> {
    return keys.map((key) => this.#read(key));
  }

  async get(key: string): Promise<string | null> {
    return this.#read(key);
  }

  async set(key: string, value: string, { ttlMs }: { ttlMs: number }): Promise<void> {
    this.#write(key, value, this.#clock.now() + ttlMs);
  }

  async setIfAbsent(key: string, value: string, { ttlMs }: { ttlMs: number }): Promise<boolean> {
    if (this.#read(key) !== null) return false;
    this.#write(key, value, this.#clock.now() + ttlMs);
    return true;
  }

  async compareAndSet(
    key: string,
    expected: string | null,
    next: string | null,
    { ttlMs }: { ttlMs: number },
  ): Promise<boolean> {
    if (this.#read(key) !== expected) return false;
    if (next === null) this.#entries.delete(key);
    else this.#write(key, next, this.#clock.now() + ttlMs);
    return true;
  }

  async increment(key: string, by: number, { ttlMs }: { ttlMs: number }): Promise<number> {
    const value = Number(this.#read(key) ?? 0) + by;
    const expiresAt = this.#entries.get(key)?.expiresAt ?? this.#clock.now() + ttlMs;
    this.#write(key, String(value), expiresAt);
    return value;
  }

  async delete(key: string): Promise<void> {
    this.#read(key);
    this.#entries.delete(key);
  }

  health(): { readonly ok: boolean; readonly detail: string } {
    return { ok: !this.#isClosed, detail: this.#isClosed ? "closed" : "in this process" };
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#entries.clear();
  }

  #read(key: string): string | null {
    if (this.#isClosed) throw new UnavailableError("state (closed)");
    const entry = this.#entries.get(key);
    if (entry === undefined) return null;
    if (entry.expiresAt > this.#clock.now()) return entry.value;
    this.#entries.delete(key);
    return null;
  }

  #write(key: string, value: string, expiresAt: number): void {
    if (this.#isClosed) throw new UnavailableError("state (closed)");
    this.#entries.set(key, { value, expiresAt });
    this.#sweep();
  }

  #sweep(): void {
    const now = this.#clock.now();
    for (let n = 0; n < SWEPT_PER_WRITE; n++) {
      const { done, value } = this.#sweeping.next();
      if (done) {
        this.#sweeping = this.#entries.entries();
        return;
      }
      const [key, { expiresAt }] = value;
      if (expiresAt <= now) this.#entries.delete(key);
    }
  }
}
