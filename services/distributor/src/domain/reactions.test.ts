import { describe, expect, test } from "@jest/globals";
import { reactionButtons, reactionsLine, shownBy } from "./reactions.js";

const totals = [
  { emoji: "🔥", count: 12 },
  { emoji: "👍", count: 3 },
];

describe("how reactions are shown", () => {
  test("as a line, the most frequent first; none while there are none", () => {
    expect(reactionsLine(totals)).toEqual({ text: "🔥 12  👍 3", entities: [] });
    expect(reactionsLine([])).toBeUndefined();
  });

  test("as buttons: those that are offered, then what people have given besides, eight at most", () => {
    expect(reactionButtons(totals, ["👍", "❤"]).map(({ label }) => label)).toEqual(["👍 3", "❤", "🔥 12"]);
    const many = Array.from({ length: 12 }, (_, n) => ({ emoji: `e${n}`, count: 1 }));
    expect(reactionButtons(many, [])).toHaveLength(8);
  });

  test("as the nearest policy says, else not", () => {
    expect(shownBy([{}, { reactions: "footer" }, { reactions: "buttons" }])).toBe("footer");
    expect(shownBy([{}, {}])).toBe("off");
  });
});
