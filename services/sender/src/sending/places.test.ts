import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import { Places } from "./places.js";

/** Takes places one after the other, and says who is in. */
function guests(places: Places, counts: readonly number[]) {
  const inside: number[] = [];
  const leave = counts.map((count, n) =>
    places.take(count).then((giveBack) => {
      inside.push(n);
      return giveBack;
    }),
  );
  return { inside, leave: async (n: number) => (await leave[n])?.() };
}

test("no more are in than there are places, and who waits comes in by order", async () => {
  const { inside, leave } = guests(new Places(3), [1, 1, 2, 1]);
  await nextTurn();
  expect(inside).toEqual([0, 1]);
  await leave(0);
  await nextTurn();
  expect(inside).toEqual([0, 1, 2]);
  await leave(0);
  await nextTurn();
  expect(inside).toEqual([0, 1, 2]);
  await leave(2);
  await nextTurn();
  expect(inside).toEqual([0, 1, 2, 3]);
});

test("who needs more than there are waits for all of them", async () => {
  const { inside, leave } = guests(new Places(3), [1, 10, 1]);
  await nextTurn();
  expect(inside).toEqual([0]);
  await leave(0);
  await nextTurn();
  expect(inside).toEqual([0, 1]);
  await leave(1);
  await nextTurn();
  expect(inside).toEqual([0, 1, 2]);
});

test("who needs none waits for nobody", async () => {
  const { inside } = guests(new Places(1), [1, 1, 0]);
  await nextTurn();
  expect(new Set(inside)).toEqual(new Set([0, 2]));
});
