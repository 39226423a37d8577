import { describe, expect, it } from "@jest/globals";
import type { MessageContent } from "@telebus/telegram";
import fc from "fast-check";
import { render } from "./rendering.js";

const line = (text: string) => ({
  text,
  entities: [{ type: "bold" as const, offset: 0, length: text.length }],
});
const text = (said: string): MessageContent => ({
  kind: "text",
  method: "sendMessage",
  params: { text: said },
});

describe("a copy", () => {
  it("shows lines before and after what was said, each with its formatting", () => {
    const said: MessageContent = {
      kind: "text",
      method: "sendMessage",
      params: { text: "Hello 🚣", entities: [{ type: "italic", offset: 6, length: 2 }] },
    };
    expect(render(said, { before: [line("News")], after: [line("u-a3x7k2")] }).params).toEqual({
      text: "News\nHello 🚣\nu-a3x7k2",
      entities: [
        { type: "bold", offset: 0, length: 4 },
        { type: "italic", offset: 11, length: 2 },
        { type: "bold", offset: 14, length: 8 },
      ],
    });
  });

  it("of a picture without words gets a caption; a sticker stays as it is", () => {
    const photo: MessageContent = { kind: "photo", method: "sendPhoto", params: { photo: "id" } };
    expect(render(photo, { before: [], after: [line("u-a3x7k2")] }).params).toMatchObject({
      photo: "id",
      caption: "u-a3x7k2",
    });
    const sticker: MessageContent = { kind: "sticker", method: "sendSticker", params: { sticker: "id" } };
    expect(render(sticker, { before: [], after: [line("u-a3x7k2")] })).toEqual(sticker);
  });

  it("never loses a word of what was said, nor goes beyond Telegram's limit", () => {
    const lines = fc.array(fc.string({ minLength: 1, maxLength: 600 }).map(line), { maxLength: 4 });
    fc.assert(
      fc.property(fc.string({ minLength: 3_000, maxLength: 4_096 }), lines, lines, (said, before, after) => {
        const shown = render(text(said), { before, after });
        if (shown.kind !== "text") throw new Error("a text stays a text");
        expect(shown.params.text).toContain(said);
        expect(shown.params.text.length).toBeLessThanOrEqual(4_096);
        for (const { offset, length } of shown.params.entities ?? [])
          expect(offset + length).toBeLessThanOrEqual(shown.params.text.length);
      }),
    );
  });
});
