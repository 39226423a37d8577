/** Uploads that others wait for: what one bot sends anew to several chats at once is uploaded once. */
export class UploadsUnderWay {
  readonly #ends = new Map<string, Promise<void>>();

  /** Whether somebody else uploads one of these now. */
  has(keys: readonly string[]): boolean {
    return keys.some((key) => this.#ends.has(key));
  }

  /** Waits for those of these that are under way now, however they end. */
  async ended(keys: readonly string[]): Promise<void> {
    await Promise.all(keys.flatMap((key) => this.#ends.get(key) ?? []));
  }

  /** Takes uploads that nobody has. All at once: who waits has taken none, so nobody waits in a ring. @returns their end */
  take(keys: readonly string[]): () => void {
    const { promise, resolve } = deferred();
    for (const key of keys) this.#ends.set(key, promise);
    return () => {
      for (const key of keys) if (this.#ends.get(key) === promise) this.#ends.delete(key);
      resolve();
    };
  }
}

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}
