import { UnavailableError } from "@telebus/contracts";

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Gathers what many callers want written into one statement: the first goes at once, the others wait for its end and
 * go together. So one caller alone never waits, and a thousand cost a few round trips.
 */
export class GroupCommit<Item, Result> {
  readonly #write: (items: readonly Item[]) => Promise<readonly Result[]>;
  readonly #maxItems: number;
  #waiting: Waiting<Item, Result>[] = [];
  #isWriting = false;

  /** @param write must give one result per item, in their order */
  constructor(write: (items: readonly Item[]) => Promise<readonly Result[]>, maxItems = 500) {
    this.#write = write;
    this.#maxItems = maxItems;
  }

  add(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      if (!this.#isWriting) void this.#run();
    });
  }

  async #run(): Promise<void> {
    this.#isWriting = true;
    while (this.#waiting.length > 0) {
      const group = this.#waiting.splice(0, this.#maxItems);
      await this.#writeGroup(group);
    }
    this.#isWriting = false;
  }

  async #writeGroup(group: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await this.#write(group.map(({ item }) => item));
      if (results.length !== group.length) throw new TypeError("a write must give one result per item");
      for (const [n, result] of results.entries()) group[n]?.resolve(result);
    } catch (error) {
      // One item that cannot be written must not take the others with it.
      if (group.length > 1 && !(error instanceof UnavailableError)) await this.#writeEach(group);
      else for (const { reject } of group) reject(error);
    }
  }

  async #writeEach(group: readonly Waiting<Item, Result>[]): Promise<void> {
    for (const one of group) await this.#writeGroup([one]);
  }
}
