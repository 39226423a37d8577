import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { nearestCommand } from "./nearest-command.js";

const names = ["start", "help", "settings", "feedback", "download"];

test("a slip of the finger leads to the command that was meant", () => {
  expect(nearestCommand("setings", names)).toBe("settings");
  expect(nearestCommand("hlep", names)).toBe("help");
  expect(nearestCommand("feed", names)).toBe("feedback");
});

test("what is like none of them leads nowhere", () => {
  expect(nearestCommand("xyzzy", names)).toBeUndefined();
  expect(nearestCommand("s", ["settings", "start"])).toBeUndefined();
  expect(nearestCommand("anything", [])).toBeUndefined();
});

test("a command that is there is nearest to itself, and what is named is always one of them", () => {
  const word = fc.stringMatching(/^[a-z0-9_]{1,32}$/);
  fc.assert(
    fc.property(word, fc.uniqueArray(word, { maxLength: 20 }), (given, others) => {
      const found = nearestCommand(given, others);
      expect(found === undefined || others.includes(found)).toBe(true);
      expect(nearestCommand(given, [given])).toBe(given);
    }),
  );
});
