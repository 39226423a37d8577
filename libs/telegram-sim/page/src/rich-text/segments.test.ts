import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { segmentsOf, type Segment } from "./segments.js";

const wordsIn = (segments: readonly Segment[]): string =>
  segments.map((segment) => (segment.type === "words" ? segment.text : wordsIn(segment.inside))).join("");

/** `bold(italic(a) b)` */
const drawn = (segments: readonly Segment[]): string =>
  segments
    .map((segment) =>
      segment.type === "words" ? segment.text : `${segment.entity.type}(${drawn(segment.inside)})`,
    )
    .join("");

const entity = (type: string, offset: number, length: number) => ({ type, offset, length });

describe("formatted text", () => {
  it("is words around its formattings", () => {
    expect(drawn(segmentsOf("Hello big world", [entity("bold", 6, 3)]))).toBe("Hello bold(big) world");
  });

  it("holds a formatting inside of another", () => {
    const nested = [entity("bold", 0, 9), entity("italic", 6, 3)];
    expect(drawn(segmentsOf("Hello big world", nested))).toBe("bold(Hello italic(big)) world");
  });

  it("cuts one that reaches over the border of another", () => {
    const crossed = [entity("bold", 0, 8), entity("italic", 6, 9)];
    expect(drawn(segmentsOf("Hello big world", crossed))).toBe("bold(Hello italic(bi))italic(g world)");
  });

  it("leaves out what lies outside of the text", () => {
    expect(drawn(segmentsOf("Hi", [entity("bold", 5, 3), entity("italic", 1, 9)]))).toBe("Hitalic(i)");
  });

  it("sets quotes and code apart without empty lines", () => {
    expect(drawn(segmentsOf("a\nb\nc", [entity("blockquote", 2, 1)]))).toBe("ablockquote(b)c");
  });

  it("loses and repeats no word, whatever the formattings are", () => {
    const anyEntities = fc.array(
      fc.record({
        type: fc.constantFrom("bold", "italic", "spoiler", "text_link"),
        offset: fc.integer({ min: -5, max: 30 }),
        length: fc.integer({ min: -5, max: 30 }),
      }),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 25 }), anyEntities, (text, entities) => {
        expect(wordsIn(segmentsOf(text, entities))).toBe(text);
      }),
    );
  });
});
