import { expect, test } from "@jest/globals";
import { withDetectedEntities } from "./entities.js";

const found = (text: string): string[] =>
  withDetectedEntities(text, []).map(
    ({ type, offset, length }) => `${type}:${text.slice(offset, offset + length)}`,
  );

test.each([
  ["/start now", ["bot_command:/start"]],
  ["do /help@echo_bot, @ada", ["bot_command:/help@echo_bot"]],
  ["(/help) and a/b", ["bot_command:/help"]],
  ["ask @dalia about #tea", ["mention:@dalia", "hashtag:#tea"]],
  ["#tea@dalias $USD 5$", ["hashtag:#tea@dalias", "cashtag:$USD"]],
  ["see https://example.org/a?b=1.", ["url:https://example.org/a?b=1"]],
  ["see example.com, example.com/x(y) (t.me/a)", ["url:example.com", "url:example.com/x(y)", "url:t.me/a"]],
  ["no site: e.g. index.html, 1.5 or v1.2.3", []],
  ["10.0.0.1 http://10.0.0.1:8080/ http://localhost/", ["url:10.0.0.1", "url:http://10.0.0.1:8080/"]],
  ["tg://resolve?domain=ada", ["url:tg://resolve?domain=ada"]],
  ["write to ada@example.org now", ["email:ada@example.org"]],
  ["call +1-212-555-0123 or 12345678", ["phone_number:+1-212-555-0123"]],
  ["1/2 a@b.c #1", []],
])("in %j Telegram finds %j", (text, entities) => {
  expect(found(text)).toEqual(entities);
});

test("what is found never overlaps what is given", () => {
  const given = [{ type: "code", offset: 0, length: 6 }];
  expect(withDetectedEntities("/start", given)).toEqual(given);
});
