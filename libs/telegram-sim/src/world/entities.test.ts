import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { checkEntities, withDetectedEntities } from "./entities.js";

const found = (text: string): string[] =>
  withDetectedEntities(text, []).map(
    ({ type, offset, length }) => `${type}:${text.slice(offset, offset + length)}`,
  );

test.each([
  ["/start now", ["bot_command:/start"]],
  ["do /help@echo_bot, @ada", ["bot_command:/help@echo_bot"]],
  ["ask @dalia about #tea", ["mention:@dalia", "hashtag:#tea"]],
  ["see https://example.org/a?b=1.", ["url:https://example.org/a?b=1"]],
  ["1/2 a@b.c #1", []],
])("in %j Telegram finds %j", (text, entities) => {
  expect(found(text)).toEqual(entities);
});

test("what is found never overlaps what is given", () => {
  const given = [{ type: "code", offset: 0, length: 6 }];
  expect(withDetectedEntities("/start", given)).toEqual(given);
});

test("entities within any text are taken; those beyond it are refused", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: "grapheme-ascii" }), fc.nat(), fc.nat(), (text, a, b) => {
      const offset = a % text.length;
      const length = 1 + (b % (text.length - offset));
      expect(checkEntities(text, [{ type: "bold", offset, length }])).toHaveLength(1);
      expect(() => checkEntities(text, [{ type: "bold", offset, length: text.length + 1 }])).toThrow(
        /UTF-16 offset/,
      );
    }),
  );
});
