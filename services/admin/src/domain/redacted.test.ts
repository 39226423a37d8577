import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { redacted } from "./redacted.js";

test("words give way to their length; ids, figures and what programs say stay", () => {
  const update = {
    bot: 7,
    kind: "message",
    update: { message: { text: "secret plan", chat: { id: -5, title: "Club", type: "group" }, date: 1 } },
    location: { latitude: 52.5, longitude: 13.4 },
    "odd key!": "x",
  };
  expect(redacted(update)).toEqual({
    bot: 7,
    kind: "message",
    update: {
      message: {
        text: "<11 characters>",
        chat: { id: -5, title: "<4 characters>", type: "group" },
        date: 1,
      },
    },
    location: { latitude: "<place>", longitude: "<place>" },
    "<8 characters>": "<hidden>",
  });
  expect(redacted({ type: "not a word: anybody may say this" })).toEqual({ type: "<32 characters>" });
});

test("no text of any JSON is left, whatever its shape", () => {
  const word = fc.constantFrom("Привет мир", "my password", "a b", "@ada is here");
  const json = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      word,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie("value")),
      fc.dictionary(fc.oneof(word, fc.constantFrom("type", "text", "kind")), tie("value")),
    ),
  })).value;
  fc.assert(
    fc.property(json, (value) => {
      const shown = JSON.stringify(redacted(value));
      for (const text of ["Привет", "password", "a b", "@ada"]) expect(shown).not.toContain(text);
    }),
  );
});
