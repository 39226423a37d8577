import { expect, test } from "@jest/globals";
import { classifyFailure } from "@telebus/telegram";
import { isRichRefused, refusedTransport } from "./refused-transport.js";

const classOf = (code: number, description: string) =>
  classifyFailure({ ok: false, kind: "refused", code, description, parameters: {} }).class;

test.each([
  ["sendMessageDraft", 404, "Not Found", "draft"],
  ["sendMessageDraft", 400, "Bad Request: TEXTDRAFT_PEER_INVALID", "draft"],
  ["sendRichMessageDraft", 400, "Bad Request: TEXTDRAFT_PEER_INVALID", "draft"],
  ["sendRichMessageDraft", 404, "Not Found: method not found", "rich"],
  ["sendRichMessage", 404, "Not Found: method not found", "rich"],
  ["sendMessageDraft", 403, "Forbidden: bot was blocked by the user", undefined],
  ["sendMessageDraft", 400, "Bad Request: can't parse entities: oh", undefined],
  ["sendRichMessage", 400, "Bad Request: something new", undefined],
  ["sendMessage", 404, "Not Found", undefined],
])("%s refused with %i %s: of the chat's ways %s is out", (method, code, description, transport) => {
  expect(refusedTransport(method, classOf(code, description))).toBe(transport);
});

test("a rich form that Telegram would not have goes as text, a chat that wants nothing at all gets nothing", () => {
  const rich = { rich_message: { markdown: "#" } };
  expect(isRichRefused(rich, classOf(400, "Bad Request: rich message is empty"))).toBe(true);
  expect(isRichRefused(rich, classOf(403, "Forbidden: bot was blocked by the user"))).toBe(false);
  expect(isRichRefused({ text: "#" }, classOf(400, "Bad Request: something new"))).toBe(false);
});
