import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseJsonText } from "./json-text.js";

const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);

describe("JSON as it is read", () => {
  test("is JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const text = JSON.stringify(value);
        expect(parseJsonText(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  test("goes a hundred levels deep, and brackets in strings are none", () => {
    expect(() => parseJsonText(`${nested(100)}${" ".repeat(200)}`)).not.toThrow();
    expect(() => parseJsonText(nested(101))).toThrow("nested too deeply");
    expect(() => parseJsonText(nested(2_000_000))).toThrow("nested too deeply");
    const tricky = JSON.stringify({ text: `"\\${"[".repeat(500)}`, other: `\\` });
    expect(parseJsonText(tricky)).toEqual(JSON.parse(tricky));
  });

  test("is refused where it does not end", () => {
    expect(() => parseJsonText(`{"a":"${"x".repeat(300)}`)).toThrow(SyntaxError);
  });
});
