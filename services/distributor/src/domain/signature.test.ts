import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { linkOf, signatureLine } from "./signature.js";

test.each([
  ["https://example.org/a?b=c", "https://example.org/a?b=c"],
  ["example.org", "https://example.org/"],
  ["t.me/harbour", "https://t.me/harbour"],
  ["HTTP://Example.org", "http://example.org/"],
])("%s is an address", (words, href) => {
  expect(linkOf(words)?.href).toBe(href);
});

test.each(["", "harbour", "two words.org", "javascript:alert(1)", "ftp://example.org", "https://"])(
  "%j is none",
  (words) => {
    expect(linkOf(words)).toBeUndefined();
  },
);

test("whatever is written, an address of the web comes of it or none", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (words) => {
      const url = linkOf(words);
      return url === undefined || url.protocol === "https:" || url.protocol === "http:";
    }),
  );
});

test("the link is as long as the words, in Telegram's units", () => {
  expect(signatureLine({ text: "⚓️ Häfen 🚢", url: "https://example.org/" }).entities).toEqual([
    { type: "text_link", offset: 0, length: "⚓️ Häfen 🚢".length, url: "https://example.org/" },
  ]);
  expect(signatureLine({ text: "plain" }).entities).toEqual([]);
});
