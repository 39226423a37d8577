/** A limited number of places; who finds too few free waits, in the order in which they came. */
export class Places {
  readonly #limit: number;
  readonly #waiting: { readonly count: number; readonly enter: () => void }[] = [];
  #taken = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Takes so many places, all of them where it needs more; none at once. @returns gives them back; twice is once */
  async take(count: number): Promise<() => void> {
    if (count === 0) return () => undefined;
    const needed = Math.min(count, this.#limit);
    await new Promise<void>((enter) => {
      this.#waiting.push({ count: needed, enter });
      this.#letIn();
    });
    let isOurs = true;
    return () => {
      if (isOurs) this.#taken -= needed;
      isOurs = false;
      this.#letIn();
    };
  }

  #letIn(): void {
    for (let next = this.#waiting[0]; next !== undefined; next = this.#waiting[0]) {
      if (this.#taken + next.count > this.#limit) return;
      this.#waiting.shift();
      this.#taken += next.count;
      next.enter();
    }
  }
}
