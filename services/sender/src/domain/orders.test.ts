import { describe, expect, test } from "@jest/globals";
import { QueueScope } from "@telebus/contracts";
import fc from "fast-check";
import { Orders } from "./orders.js";
import { keyOfScope, keysOfCall } from "./scope.js";

const scopes = fc.oneof(
  fc.record({ bot: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ bot: fc.integer({ min: 1, max: 3 }), chat: fc.integer({ min: -3, max: 3 }) }),
  fc.record({ bot: fc.integer({ min: 1, max: 3 }), person: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ job: fc.constantFrom("a", "b", "bot 1", "1 2") }),
);
const calls = fc.record({
  bot: fc.integer({ min: 1, max: 3 }),
  chat: fc.option(fc.integer({ min: -3, max: 3 }), { nil: undefined }),
  job: fc.option(fc.constantFrom("a", "b", "bot 1", "1 2"), { nil: undefined }),
  params: fc.record({ user_id: fc.integer({ min: 1, max: 3 }) }),
});

describe("a scope", () => {
  test("means a call exactly when everything it names is true of it", () => {
    fc.assert(
      fc.property(scopes, calls, (scope, call) => {
        const { bot, chat, person, job } = QueueScope.parse(scope);
        const spokenTo = call.chat ?? call.params.user_id;
        const isMeant =
          (bot === undefined || bot === call.bot) &&
          (chat === undefined || chat === call.chat) &&
          (person === undefined || person === spokenTo) &&
          (job === undefined || job === call.job);
        expect(keysOfCall(call).includes(keyOfScope(scope))).toBe(isMeant);
      }),
    );
  });

  test.each([{}, { chat: 1 }, { person: 1 }, { bot: 1, job: "a" }, { bot: 1, chat: 2, person: 3 }])(
    "%j is none",
    (scope) => expect(QueueScope.safeParse(scope).success).toBe(false),
  );
});

describe("an order", () => {
  const at = (createdAt: number) => [{ key: "job a", createdAt }];
  const call = { keys: ["bot 1", "job a"], requestedAt: 100, resumedAt: undefined };

  test("to pause keeps what was asked for before and after it", () => {
    expect(new Orders(at(50)).verdictOn(call)).toBe("park");
    expect(new Orders(at(150)).verdictOn(call)).toBe("park");
    expect(new Orders(at(50)).verdictOn({ ...call, keys: ["bot 1", "job b"] })).toBeUndefined();
  });

  test("to pause does not keep what was let go after it, but what was let go before", () => {
    expect(new Orders(at(150)).verdictOn({ ...call, resumedAt: 160 })).toBeUndefined();
    expect(new Orders(at(150)).verdictOn({ ...call, resumedAt: 140 })).toBe("park");
    expect(new Orders([...at(170), ...at(150)]).verdictOn({ ...call, resumedAt: 160 })).toBe("park");
  });

  test("to cancel ends what was asked for before it, paused or not, and nothing later", () => {
    expect(new Orders(at(50), at(100)).verdictOn(call)).toBe("cancel");
    expect(new Orders([], at(150)).verdictOn({ ...call, resumedAt: 160 })).toBe("cancel");
    expect(new Orders([], at(99)).verdictOn(call)).toBeUndefined();
  });
});
