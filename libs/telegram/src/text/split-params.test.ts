import { describe, expect, test } from "@jest/globals";
import { splitTextParams } from "./split-params.js";

describe("the text of a call", () => {
  test("that fits into one message stays as it is", () => {
    const params = { chat_id: 5, text: "Hello", parse_mode: "HTML" };
    expect(splitTextParams(params)).toEqual([params]);
  });

  test("that is too long becomes parts, each with its formatting and all else", () => {
    const text = `${"word ".repeat(900)}bold`;
    const entities = [{ type: "bold", offset: 4500, length: 4 }];
    const parts = splitTextParams({ text, entities, link_preview_options: { is_disabled: true } });
    expect(parts).toHaveLength(2);
    expect(parts[0]).not.toHaveProperty("entities");
    expect(String(parts[1]?.["text"]).slice(-4)).toBe("bold");
    expect(parts[1]).toMatchObject({
      entities: [{ type: "bold", offset: String(parts[1]?.["text"]).length - 4, length: 4 }],
      link_preview_options: { is_disabled: true },
    });
  });

  test.each([
    ["in markup that nobody knows", { text: "x".repeat(5000), parse_mode: "Troff" }],
    ["that is no text", { text: 7 }],
    ["with formatting that is none", { text: "x".repeat(5000), entities: [{ type: "loud" }] }],
  ])("%s is left to Telegram, whole", (_what, params) => {
    expect(splitTextParams(params)).toEqual([params]);
  });
});
