import { describe, expect, it } from "@jest/globals";
import { growthOf } from "./growth.js";

const today = "2026-03-01";

describe("growth of a chat", () => {
  it("is counted from the last count that is old enough", () => {
    const history = [
      { day: "2026-01-20", members: 70 },
      { day: "2026-02-20", members: 90 },
      { day: "2026-02-28", members: 101 },
      { day: "2026-03-01", members: 100 },
    ];
    expect(growthOf(history, today)).toEqual({ day: -1, week: 10, month: 30 });
  });

  it("is not known where nobody counted that long ago, or at all", () => {
    const history = [
      { day: "2026-03-01", members: 100 },
      { day: "2026-02-28", members: null },
    ];
    expect(growthOf(history, today)).toEqual({ day: null, week: null, month: null });
    expect(growthOf([], today)).toEqual({ day: null, week: null, month: null });
  });
});
