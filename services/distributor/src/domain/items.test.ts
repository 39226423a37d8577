import { describe, expect, test } from "@jest/globals";
import { changedItems, itemOf, withItem } from "./items.js";
import type { PostContent, SaidContent } from "./post.js";

const photo = (file: string, caption?: string): SaidContent => ({
  kind: "photo",
  method: "sendPhoto",
  params: { photo: file, ...(caption !== undefined && { caption }) },
});
const album: PostContent = { kind: "album", items: [photo("A"), photo("B"), photo("C")], effect: "e" };

describe("a post of which one message was edited", () => {
  test("has another item in its place, and keeps what it came with", () => {
    const edited = withItem(album, 1, photo("B", "now with words"));
    expect(itemOf(edited, 1)).toEqual(photo("B", "now with words"));
    expect([itemOf(edited, 0), itemOf(edited, 2), itemOf(edited, 3)]).toEqual([
      photo("A"),
      photo("C"),
      undefined,
    ]);
    expect(edited.effect).toBe("e");
  });

  test("of one message answers the words that it answered", () => {
    const quote = { text: "which", position: 0 };
    const said: PostContent = { ...photo("A"), quote };
    expect(withItem(said, 0, { ...photo("A", "new"), quote: { text: "other", position: 1 } })).toEqual({
      ...photo("A", "new"),
      quote,
    });
  });

  test("changes also where the lines around the words of an album stood before", () => {
    const edited = withItem(album, 1, photo("B", "now with words"));
    expect(changedItems(album, edited, 1)).toEqual([1, 0]);
    expect(changedItems(edited, withItem(edited, 2, photo("D")), 2)).toEqual([2]);
    expect(changedItems(photo("A"), photo("A", "new"), 0)).toEqual([0]);
  });
});
