import { expect, test } from "@jest/globals";
import { CallFinished } from "@telebus/contracts";
import { failed, okOutcome } from "./outcome.js";

test.each([
  ["a message", { message_id: 7, text: "Hello" }, [7]],
  ["an album", [{ message_id: 7 }, { message_id: 8 }], [7, 8]],
  ["copies", [{ message_id: 9 }], [9]],
  ["true", true, []],
  ["a chat", { id: 5, type: "private" }, []],
  ["members", [{ user: { id: 5 } }], []],
  ["nothing", [], []],
  ["an id that is none", { message_id: "7" }, []],
])("the ids of what was sent are read out of %s", (_what, result, messageIds) => {
  expect(okOutcome(result)).toEqual({ status: "ok", result, messageIds });
});

test("every outcome fits the contract of the result", () => {
  const head = { bot: 1, lane: "bulk", method: "getMe", origin: "distributor", call: "1" } as const;
  for (const outcome of [okOutcome(true, -1007), failed("invalid", "dropped", "text: is missing")])
    expect(() => CallFinished({ ...head, outcome })).not.toThrow();
});
