import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { callMethod } from "../calls/call-method.js";
import { partsOf } from "./album.js";
import type { MessageContent } from "./message-content.js";

const photo = (file: string, more = {}): MessageContent => ({
  kind: "photo",
  method: "sendPhoto",
  params: { photo: file, ...more },
});
const video = (file: string): MessageContent => ({
  kind: "video",
  method: "sendVideo",
  params: { video: file, cover: "cover", start_timestamp: 3, caption: undefined },
});
const audio = (file: string): MessageContent => ({
  kind: "audio",
  method: "sendAudio",
  params: { audio: file },
});
const document = (file: string): MessageContent => ({
  kind: "document",
  method: "sendDocument",
  params: { document: file },
});
const animation = (file: string): MessageContent => ({
  kind: "animation",
  method: "sendAnimation",
  params: { animation: file },
});

const album = (...items: MessageContent[]) => partsOf({ kind: "album", items });

/** The files of a call, in their order. */
const filesOf = ({ part }: ReturnType<typeof partsOf>[number]): unknown[] =>
  part.method === "sendMediaGroup"
    ? part.params.media.map(({ media }) => media)
    : Object.values(part.params).slice(0, 1);

describe("the calls of an album", () => {
  test("photos and videos go together, with all that belongs to them", () => {
    const bold = [{ type: "bold" as const, offset: 0, length: 3 }];
    const parts = album(
      photo("1", { caption: "sea", caption_entities: bold, has_spoiler: true }),
      video("2"),
    );
    expect(parts).toEqual([
      {
        item: 0,
        part: {
          method: "sendMediaGroup",
          params: {
            media: [
              { type: "photo", media: "1", caption: "sea", caption_entities: bold, has_spoiler: true },
              { type: "video", media: "2", cover: "cover", start_timestamp: 3 },
            ],
          },
        },
      },
    ]);
  });

  test("a caption above is above all of it: Telegram takes no other", () => {
    const [{ part } = {}] = album(photo("1"), photo("2", { show_caption_above_media: true }));
    expect(part?.params).toMatchObject({
      media: [{ show_caption_above_media: true }, { show_caption_above_media: true }],
    });
  });

  test("documents and audios keep to themselves, what stands alone goes alone", () => {
    const parts = album(photo("1"), document("2"), document("3"), audio("4"), audio("5"), animation("6"));
    expect(parts.map((one) => [one.item, one.part.method, filesOf(one)])).toEqual([
      [0, "sendPhoto", ["1"]],
      [1, "sendMediaGroup", ["2", "3"]],
      [3, "sendMediaGroup", ["4", "5"]],
      [5, "sendAnimation", ["6"]],
    ]);
  });

  test("a single message is one call", () => {
    expect(partsOf(audio("1"))).toEqual([{ item: 0, part: audio("1") }]);
  });

  test("hold every item once, in order, under its own number, and are calls that Telegram accepts", () => {
    const kinds = [photo, video, audio, document, animation];
    const items = fc.array(fc.nat(kinds.length - 1), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(items, (chosen) => {
        const parts = album(...chosen.map((kind, n) => (kinds[kind] ?? photo)(String(n))));
        let next = 0;
        for (const one of parts) {
          expect(one.item).toBe(next);
          const files = filesOf(one);
          expect(files).toEqual(files.map((_, n) => String(next + n)));
          expect(one.part.method === "sendMediaGroup").toBe(files.length > 1);
          expect(files.length).toBeLessThanOrEqual(10);
          next += files.length;
          expect(() => callMethod({ bot: 1, chat: 2 }, one.part.method, one.part.params)).not.toThrow();
        }
        expect(next).toBe(chosen.length);
      }),
    );
  });
});
