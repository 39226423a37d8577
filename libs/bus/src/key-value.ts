/** What is kept under a key; without a value it was removed. */
export interface KeyValueEntry {
  readonly key: string;
  readonly value: string | undefined;
}

/**
 * The bucket of live configuration: the newest value of each key, for ever. Keys are words of letters, digits, `-` and
 * `_` with dots between them.
 */
export interface KeyValue {
  /**
   * Tells what is kept now and then every change, for each key in order. Resolves once all that is there was told. After
   * an outage everything is told again, removals included; where a value was told before, that changes nothing.
   * @throws UnavailableError
   */
  follow(onEntry: (entry: KeyValueEntry) => void): Promise<{ stop(): Promise<void> }>;
  /** Resolves when it is stored. @throws UnavailableError; safe to repeat */
  put(key: string, value: string): Promise<void>;
  /** As `put`. */
  remove(key: string): Promise<void>;
}
