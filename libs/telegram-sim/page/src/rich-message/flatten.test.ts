import { describe, expect, it } from "@jest/globals";
import { flatten } from "./flatten.js";

describe("formatted words of a rich message", () => {
  it("become a text with entities", () => {
    const flat = flatten(["Hello ", { type: "bold", text: ["big ", { type: "italic", text: "world" }] }]);
    expect(flat.text).toBe("Hello big world");
    expect(flat.entities).toMatchObject([
      { type: "bold", offset: 6, length: 9 },
      { type: "italic", offset: 10, length: 5 },
    ]);
  });

  it("keep where links lead", () => {
    expect(flatten({ type: "url", text: "here", url: "https://example.com/" }).entities).toMatchObject([
      { type: "text_link", url: "https://example.com/" },
    ]);
  });

  it("are nothing where they make no sense", () => {
    expect(flatten(7)).toEqual({ text: "", entities: [] });
  });
});
