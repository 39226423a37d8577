import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { greetingDue } from "./greeting.js";

const PAUSE_MS = 1000;
const at = (ms: number): Date => new Date(ms);

test("a chat that was never greeted is greeted", () => {
  expect(greetingDue(undefined, at(0), PAUSE_MS)).toBe("greeting");
});

test("a chat that returns is greeted again once the pause is over, and not before", () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(10 * PAUSE_MS), (last, later) => {
      const expected = later >= PAUSE_MS ? "greeting-again" : "none";
      expect(greetingDue(at(last), at(last + later), PAUSE_MS)).toBe(expected);
    }),
  );
});
