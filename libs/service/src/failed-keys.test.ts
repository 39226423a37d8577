import { expect, test } from "@jest/globals";
import { createFailedKeys } from "./failed-keys.js";

const WRONG = 20;

test("an address that tries key after key is not heard for a minute", () => {
  let now = 0;
  const keys = createFailedKeys(() => now);
  for (let n = 1; n < WRONG; n++) keys.failed("a");
  expect(keys.waitOf("a", "guess")).toBe(0);
  keys.failed("a");
  expect(keys.waitOf("a", "guess")).toBe(60);
  expect(keys.waitOf("b", "guess")).toBe(0);
  now = 59_500;
  expect(keys.waitOf("a", "guess")).toBe(1);
  now = 60_000;
  expect(keys.waitOf("a", "guess")).toBe(0);
  keys.failed("a");
  expect(keys.waitOf("a", "guess")).toBe(0);
});

test("who shares the address and has the right key goes on", () => {
  const keys = createFailedKeys(() => 0);
  keys.passed("a", "right");
  for (let n = 0; n < WRONG; n++) keys.failed("a");
  expect([keys.waitOf("a", "right"), keys.waitOf("a", "another")]).toEqual([0, 60]);
});

test("addresses beyond number do not fill the memory, nor free the one that tries now", () => {
  const keys = createFailedKeys(() => 0);
  for (let n = 0; n < 20_000; n++) keys.failed(`address ${n}`);
  for (let n = 0; n < WRONG; n++) keys.failed("a");
  expect(keys.waitOf("a", "guess")).toBe(60);
});
