import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { together } from "./album.js";
import { behindAlbum } from "./behind-album.js";
import type { Post } from "./post.js";

const item = (message: number, more: Partial<Post> = {}): Post => ({
  source: 1,
  thread: 0,
  messages: [message],
  author: 5,
  content: { kind: "photo", method: "sendPhoto", params: { photo: `file ${message}` } },
  answers: undefined,
  fileUniqueId: `unique ${message}`,
  traits: { isByBot: false },
  ...more,
});

describe("the items of an album", () => {
  test("are one post, by and about what the first one is, however they came", () => {
    const shuffled = fc.shuffledSubarray([3, 4, 5, 6, 7, 8], { minLength: 2 });
    fc.assert(
      fc.property(shuffled, fc.array(fc.nat(5)), (came, repeated) => {
        const again = repeated.flatMap((n) => came[n] ?? []);
        const items = [...came, ...again].map((message) => item(message, { answers: message + 100 }));
        const sorted = came.toSorted((a, b) => a - b);
        const [first = 0] = sorted;
        expect(together(items)).toEqual({
          ...item(first, { answers: first + 100 }),
          messages: sorted,
          content: { kind: "album", items: sorted.map((message) => item(message).content) },
        });
      }),
    );
  });

  test("keep the effect and the quote of the first one", () => {
    const { content } = item(1);
    const quote = { text: "sea", position: 3 };
    expect(
      together([item(2), item(1, { content: { ...content, effect: "5", quote } })])?.content,
    ).toMatchObject({ kind: "album", effect: "5", quote });
  });

  test("one that came alone is a message like any other, and none is nothing", () => {
    expect(together([item(9)])).toEqual(item(9));
    expect(together([item(9), item(9)])).toEqual(item(9));
    expect(together([])).toBeUndefined();
  });
});

describe("what has waited for an album", () => {
  test("has its turn as it came, up to the next album, for which all else waits", () => {
    const update = fc.record({ album: fc.option(fc.constantFrom("a", "b", "c"), { nil: undefined }) });
    fc.assert(
      fc.property(fc.array(update, { maxLength: 20 }), (waiting) => {
        const { now, next } = behindAlbum(waiting);
        expect(waiting.slice(0, now.length)).toEqual(now);
        expect(now.every(({ album }) => album === undefined)).toBe(true);
        expect(next?.album).toBe(waiting[now.length]?.album);
        expect(next?.items ?? []).toEqual(
          waiting.filter(({ album }) => album !== undefined && album === next?.album),
        );
      }),
    );
  });
});
