import { expect, test } from "@jest/globals";
import { switchWishOf } from "./switch-words.js";

test.each([
  ["off out", { kind: "turn", to: false, ways: ["out"] }],
  ["ON in", { kind: "turn", to: true, ways: ["in"] }],
  ["in  off", { kind: "turn", to: false, ways: ["in"] }],
  ["off", { kind: "turn", to: false, ways: ["out", "in"] }],
  ["on in out", { kind: "turn", to: true, ways: ["out", "in"] }],
  ["  ", { kind: "show" }],
  ["out", { kind: "unclear" }],
  ["on off", { kind: "unclear" }],
  ["on sideways", { kind: "unclear" }],
])("%s", (args, wish) => {
  expect(switchWishOf(args)).toEqual(wish);
});
