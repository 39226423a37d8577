import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, test } from "@jest/globals";
import { UnavailableError } from "@telebus/contracts";
import { GroupCommit } from "./group-commit.js";

/** Writes that end when the test says so. */
function heldWrites() {
  const groups: (readonly number[])[] = [];
  const ends: (() => void)[] = [];
  const write = async (items: readonly number[]): Promise<readonly number[]> => {
    groups.push(items);
    await new Promise<void>((resolve) => ends.push(resolve));
    return items.map((item) => item * 10);
  };
  return { groups, write, end: () => ends.shift()?.() };
}

describe("a group commit", () => {
  test("writes the first at once, and those that come meanwhile together, each with its own result", async () => {
    const { groups, write, end } = heldWrites();
    const commit = new GroupCommit(write);
    const first = commit.add(1);
    const others = [commit.add(2), commit.add(3)];
    expect(groups).toEqual([[1]]);
    end();
    expect(await first).toBe(10);
    await nextTurn();
    expect(groups).toEqual([[1], [2, 3]]);
    end();
    expect(await Promise.all(others)).toEqual([20, 30]);
  });

  test("writes no more at once than it may", async () => {
    const groups: (readonly number[])[] = [];
    const write = async (items: readonly number[]) => {
      groups.push(items);
      return items;
    };
    const commit = new GroupCommit(write, 2);
    await Promise.all([1, 2, 3, 4, 5, 6].map((item) => commit.add(item)));
    expect(groups).toEqual([[1], [2, 3], [4, 5], [6]]);
  });

  test("lets an item that cannot be written spoil only itself", async () => {
    const write = async (items: readonly number[]) => {
      if (items.includes(3)) throw new RangeError("3 cannot be written");
      return items;
    };
    const commit = new GroupCommit(write);
    const results = await Promise.allSettled([1, 2, 3, 4].map((item) => commit.add(item)));
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected", "fulfilled"]);
    expect(results[2]).toHaveProperty("reason", new RangeError("3 cannot be written"));
  });

  test("asks a database that is away once for all of a group, and goes on afterwards", async () => {
    let writes = 0;
    let isAway = true;
    const write = async (items: readonly number[]) => {
      writes++;
      if (isAway) throw new UnavailableError("the database");
      return items;
    };
    const commit = new GroupCommit(write);
    const results = await Promise.allSettled([1, 2, 3].map((item) => commit.add(item)));
    expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
    expect(writes).toBe(2);
    isAway = false;
    expect(await commit.add(4)).toBe(4);
  });

  test("says so when a write does not answer for every item", async () => {
    const commit = new GroupCommit<number, number>(async () => []);
    await expect(commit.add(1)).rejects.toThrow("one result per item");
  });
});
