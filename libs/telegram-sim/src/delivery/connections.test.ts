import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { Connections } from "./connections.js";

/** Opens as many as it may at this time. */
function openAll(connections: Connections, nowMs: number, lanes: number): number {
  let opened = 0;
  while (connections.take(nowMs, lanes) === 0) opened += 1;
  return opened;
}

test("a new webhook gets one connection, and more once one has succeeded", () => {
  const connections = new Connections(40);
  expect(openAll(connections, 0, 100)).toBe(1);
  connections.giveBack(true);
  connections.succeed(100);
  expect(openAll(connections, 100, 100)).toBe(10);
  expect(connections.take(100, 100)).toBe(400);
  expect(openAll(connections, 500, 100)).toBe(1);
  expect(openAll(connections, 600, 100)).toBe(9);
});

test("no more are opened than lanes wait, and no more than the most", () => {
  const connections = new Connections(4);
  connections.succeed(0);
  expect(openAll(connections, 0, 3)).toBe(3);
  expect(connections.take(0, 3)).toBe(Infinity);
  expect(openAll(connections, 1000, 100)).toBe(1);
  expect(connections.take(2000, 100)).toBe(Infinity);
});

test("after ten seconds without a success one is opened at a time, every two seconds", () => {
  const connections = new Connections(40);
  connections.succeed(0);
  expect(openAll(connections, 10_001, 100)).toBe(1);
  connections.giveBack(false);
  expect(connections.take(10_002, 100)).toBe(1999);
  expect(connections.take(12_001, 100)).toBe(0);
});

test("however it goes, never are more than ten opened in half a second", () => {
  const steps = fc.array(fc.record({ gapMs: fc.integer({ min: 0, max: 400 }), isLost: fc.boolean() }), {
    maxLength: 200,
  });
  fc.assert(
    fc.property(steps, (all) => {
      const connections = new Connections(100);
      const openedAtMs: number[] = [];
      let now = 0;
      for (const { gapMs, isLost } of all) {
        now += gapMs;
        connections.succeed(now);
        const opened = openAll(connections, now, 100);
        for (let n = 0; n < opened; n += 1) openedAtMs.push(now);
        if (isLost) for (let n = 0; n < opened; n += 1) connections.giveBack(false);
      }
      return openedAtMs.every((at, n) => at - (openedAtMs[n - 10] ?? -Infinity) >= 500);
    }),
  );
});
