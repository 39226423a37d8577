import { expect, test } from "@jest/globals";
import { hopelessness } from "./broadcast-end.js";

test("a broadcast is hopeless when twenty chats refuse the message itself and nobody has got it", () => {
  const refused = { end: "failed", reason: "bad-file", count: 20 } as const;
  expect(hopelessness([refused])).toBe("bad-file");
  expect(hopelessness([{ ...refused, count: 19 }])).toBeUndefined();
  expect(hopelessness([refused, { end: "sent", reason: "", count: 1 }])).toBeUndefined();
  expect(hopelessness([{ end: "blocked", reason: "blocked", count: 5_000 }])).toBeUndefined();
});
