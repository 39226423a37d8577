/** The ids of one stream's messages, remembered for the duplicate window and no more than `limit` of them. */
export class RecentIds {
  /** Id -> when it is forgotten, oldest first. */
  readonly #forgetAt = new Map<string, number>();

  constructor(
    readonly windowMs: number,
    readonly limit: number,
  ) {}

  has(id: string, now: number): boolean {
    this.#forgetWhile((at) => at <= now);
    return this.#forgetAt.has(id);
  }

  /** A repeat does not begin its window anew. */
  add(id: string, now: number): void {
    if (this.has(id, now)) return;
    this.#forgetWhile(() => this.#forgetAt.size >= this.limit);
    this.#forgetAt.set(id, now + this.windowMs);
  }

  #forgetWhile(isDue: (at: number) => boolean): void {
    for (const [id, at] of this.#forgetAt) {
      if (!isDue(at)) return;
      this.#forgetAt.delete(id);
    }
  }
}
