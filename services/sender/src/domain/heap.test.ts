import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { Heap } from "./heap.js";

test("an empty heap has nothing to give", () => {
  const heap = new Heap<number>((item) => item);
  expect([heap.size, heap.peek(), heap.pop()]).toEqual([0, undefined, undefined]);
});

test("the least comes first, whatever is pushed and popped in between", () => {
  const step = fc.oneof(fc.integer({ min: -50, max: 50 }), fc.constant("pop" as const));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
      const heap = new Heap<{ rank: number }>(({ rank }) => rank);
      const popped: (number | undefined)[] = [];
      const expectedPopped: (number | undefined)[] = [];
      let expected: number[] = [];
      for (const one of steps) {
        if (one === "pop") {
          popped.push(heap.pop()?.rank);
          expectedPopped.push(expected.shift());
        } else {
          heap.push({ rank: one });
          expected = [...expected, one].toSorted((a, b) => a - b);
        }
        expect(heap.size).toBe(expected.length);
        expect(heap.peek()?.rank).toBe(expected[0]);
      }
      expect(popped).toEqual(expectedPopped);
    }),
  );
});
