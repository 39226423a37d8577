import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { changeOf } from "./change.js";
import { itemOf } from "./items.js";
import type { SaidContent } from "./post.js";
import { StoredContent } from "./stored-content.js";

const text = (words: string, more: object = {}): SaidContent => ({
  kind: "text",
  method: "sendMessage",
  params: { text: words, ...more },
});
const photo = (file: string, params: object = {}, fileUniqueId?: string): SaidContent => ({
  kind: "photo",
  method: "sendPhoto",
  params: { photo: file, ...params },
  fileUniqueId,
});

describe("what an edit changes", () => {
  test("words, and how they are formatted", () => {
    expect(changeOf(text("one"), text("two"))).toBe("words");
    const bold = { entities: [{ type: "bold", offset: 0, length: 3 }] };
    expect(changeOf(text("one"), text("one", bold))).toBe("words");
    expect(changeOf(photo("A"), photo("A", { caption: "the harbour" }))).toBe("words");
    expect(changeOf(photo("A"), photo("A", { show_caption_above_media: true }))).toBe("words");
  });

  test("nothing, where only a preview or the order of fields is another", () => {
    const bold = { entities: [{ type: "bold", offset: 0, length: 3 }] };
    const sorted = { entities: [{ length: 3, offset: 0, type: "bold" }], link_preview_options: { url: "x" } };
    expect(changeOf(text("one", bold), text("one", sorted))).toBe("none");
    expect(changeOf(text("one"), text("one", { entities: [] }))).toBe("none");
  });

  test("the file, which is the same under whatever file_id", () => {
    expect(changeOf(photo("A", {}, "u1"), photo("A again", {}, "u1"))).toBe("none");
    expect(changeOf(photo("A", {}, "u1"), photo("B", {}, "u2"))).toBe("file");
    expect(changeOf(photo("A"), photo("B"))).toBe("file");
    expect(changeOf(photo("A"), photo("A", { has_spoiler: true }))).toBe("file");
    expect(changeOf(text("one"), photo("A"))).toBe("file");
  });

  test("nothing, when it comes back from the database", () => {
    const caption = fc.record({ caption: fc.string(), has_spoiler: fc.boolean() }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.string(), caption, (file, params) => {
        const said = photo(file, params, "u");
        const kept = itemOf(StoredContent.parse(JSON.parse(JSON.stringify(said))), 0);
        expect(kept && changeOf(kept, said)).toBe("none");
      }),
    );
  });
});
