import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { BroadcastContent, readContent } from "./broadcast-content.js";

test("what is refused names the field, and what is taken is a call that Telegram knows", () => {
  const piece = fc.constantFrom(
    "<b>",
    "</b>",
    "<i>",
    "</i>",
    "**",
    "_",
    "word ",
    "&lt;",
    "<",
    "[a](https://b.c)",
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
  const mode = fc.constantFrom("CommonMark" as const, "HTML" as const, undefined);
  const file = fc.option(fc.constantFrom("photo", "voice", "sticker"), { nil: undefined });
  fc.assert(
    fc.property(text, mode, file, (said, parse_mode, media) => {
      const content = BroadcastContent.parse({
        text: said,
        parse_mode,
        ...(media && { [media]: "a-file-id" }),
      });
      const read = readContent(content);
      const told = read.ok ? `field: ${read.call.method}` : read.problems.join();
      expect(told).toMatch(/^(text: |field: send[A-Z][a-z]+$)/);
    }),
  );
});
