/** The work that a consumer has begun and must finish before it has stopped. */
export class InHand {
  readonly #work = new Set<Promise<void>>();

  add(work: Promise<void>): void {
    this.#work.add(work);
    void work.finally(() => this.#work.delete(work));
  }

  /** Resolves when nothing is left, also of what was added meanwhile. */
  async finished(): Promise<void> {
    while (this.#work.size > 0) await Promise.all(this.#work);
  }
}
