/**
 * Short-lived state: conversations, seen marks, counters. Nothing that must survive lives only here.
 * Every method throws UnavailableError when the store does not answer.
 */
export interface State {
  /** In one round trip; null where nothing is kept. */
  getMany(keys: readonly string[]): Promise<readonly (string | null)[]>;
  get(key: string): Promise<string | null>;
  set(key: string, value: string, options: { ttlMs: number }): Promise<void>;
  /** @returns whether it was absent, and so is now ours. */
  setIfAbsent(key: string, value: string, options: { ttlMs: number }): Promise<boolean>;
  /**
   * Replaces `expected` (null: absent) by `next` (null: remove) in one step.
   * @returns whether it held `expected`.
   */
  compareAndSet(
    key: string,
    expected: string | null,
    next: string | null,
    options: { ttlMs: number },
  ): Promise<boolean>;
  /** Counts up and returns the new value; `ttlMs` starts with the first count. */
  increment(key: string, by: number, options: { ttlMs: number }): Promise<number>;
  delete(key: string): Promise<void>;
  health(): { readonly ok: boolean; readonly detail: string };
  close(): Promise<void>;
}
