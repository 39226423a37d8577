/** What has come so far, and a way to wait for more: nothing in the tests sleeps. */
export class Gathered<T> {
  readonly items: T[] = [];
  #wake: () => void = () => undefined;

  add(item: T): void {
    this.items.push(item);
    this.#wake();
  }

  get size(): number {
    return this.items.length;
  }

  /** Resolves with all there are once there are `count`. */
  async until(count: number): Promise<readonly T[]> {
    return this.where((items) => items.length >= count);
  }

  async where(isEnough: (items: readonly T[]) => boolean): Promise<readonly T[]> {
    while (!isEnough(this.items)) await new Promise<void>((resolve) => (this.#wake = resolve));
    return this.items;
  }
}

/** A promise and what settles it. */
export function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}
