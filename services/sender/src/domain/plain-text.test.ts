import { expect, test } from "@jest/globals";
import { withoutMarkup } from "./plain-text.js";
import { withoutQuotes } from "./refused-markup.js";

test("marks are taken out with the formatting, wherever in a call it stands", () => {
  expect(
    withoutMarkup({
      chat_id: 5,
      media: [
        { type: "photo", media: "a", caption: "<b>one", parse_mode: "HTML" },
        { type: "photo", media: "b" },
      ],
    }),
  ).toEqual({
    chat_id: 5,
    media: [
      { type: "photo", media: "a", caption: "one" },
      { type: "photo", media: "b" },
    ],
  });
  expect(
    withoutMarkup({
      question: "*Which*?",
      question_parse_mode: "MarkdownV2",
      options: [{ text: "_this_", text_parse_mode: "MarkdownV2" }],
    }),
  ).toEqual({ question: "Which?", options: [{ text: "this" }] });
});

test("a button's words are no formatted text", () => {
  const params = { text: "x", reply_markup: { inline_keyboard: [[{ text: "<b>" }]] } };
  expect(withoutMarkup(params)).toBeUndefined();
});

test("marks around nothing stay: something has to be sent", () => {
  expect(withoutMarkup({ text: "<b></b>", parse_mode: "HTML" })).toEqual({ text: "<b></b>" });
});

test.each([
  [`can't parse entities: Unsupported start tag "ada@example.org" at byte offset 4`, `tag "..." at byte`],
  [`entity URL 'ftp://me:secret@host/' is invalid: Unsupported URL protocol`, `entity URL '...' is invalid`],
  [`can't parse entities: Character '.' is reserved and must be escaped`, `Character '.' is reserved`],
])("of the text a refusal quotes, nothing is told: %s", (description, told) => {
  expect(withoutQuotes(description)).toContain(told);
  expect(withoutQuotes(description)).not.toMatch(/ada|secret/);
});
