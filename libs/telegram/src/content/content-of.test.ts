import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { callMethod } from "../calls/call-method.js";
import { checkCall } from "../check-call.js";
import { updateFixtures } from "../fixtures.js";
import { inspectUpdate } from "../update/inspect.js";
import { contentOf, fileUniqueIdOf } from "./content-of.js";

const fixtures = updateFixtures();
const messageOf = (name: string): unknown => {
  const found = fixtures.find((one) => one.name === name);
  return found?.update[inspectUpdate(found.update).kind];
};

describe("the content of a message", () => {
  it.each([
    [
      "media/photo_with_caption_and_spoiler",
      {
        kind: "photo",
        method: "sendPhoto",
        params: {
          photo: expect.stringMatching(/AAMCAANy$/),
          caption: "The new boat 🚣",
          caption_entities: [{ type: "bold", offset: 4, length: 8 }],
          show_caption_above_media: true,
          has_spoiler: true,
        },
      },
    ],
    [
      "media/video",
      {
        kind: "video",
        method: "sendVideo",
        params: {
          video: expect.stringMatching(/^BAAC/),
          cover: expect.stringMatching(/AAMCAANy$/),
          start_timestamp: 12,
          caption: "Final heat",
          has_spoiler: true,
        },
      },
    ],
    [
      "media/animation",
      {
        kind: "animation",
        method: "sendAnimation",
        params: {
          animation: expect.stringMatching(/^CgAC/),
          caption: "splash",
          show_caption_above_media: true,
        },
      },
    ],
    [
      "media/audio",
      {
        kind: "audio",
        method: "sendAudio",
        params: {
          audio: expect.stringMatching(/^CQAC/),
          caption: "listen",
          caption_entities: [{ type: "italic", offset: 0, length: 6 }],
        },
      },
    ],
    [
      "media/document",
      {
        kind: "document",
        method: "sendDocument",
        params: { document: expect.stringMatching(/^BQAC/), caption: "The rules" },
      },
    ],
    [
      "media/voice",
      { kind: "voice", method: "sendVoice", params: { voice: expect.stringMatching(/^AwAC/) } },
    ],
    [
      "media/video_note",
      { kind: "video_note", method: "sendVideoNote", params: { video_note: expect.stringMatching(/^DQAC/) } },
    ],
    [
      "media/sticker",
      { kind: "sticker", method: "sendSticker", params: { sticker: expect.stringMatching(/^CAAC/) } },
    ],
    [
      "media/live_photo",
      {
        kind: "photo",
        method: "sendPhoto",
        params: { photo: expect.stringMatching(/AAMCAANy$/), caption: "moving" },
      },
    ],
    [
      "text/text_link_and_spoiler",
      {
        kind: "text",
        method: "sendMessage",
        params: {
          text: "The winner is Mia, see the results",
          entities: [
            { type: "spoiler", offset: 14, length: 3 },
            { type: "text_link", offset: 27, length: 7, url: "https://example.org/results?year=2026&heat=2" },
          ],
          link_preview_options: { is_disabled: true },
        },
      },
    ],
    [
      "text/unknown_entity_kind",
      {
        kind: "text",
        method: "sendMessage",
        params: { text: "Some shimmering words", entities: [{ type: "bold", offset: 0, length: 4 }] },
      },
    ],
    [
      "edits_and_posts/channel_post_photo",
      {
        kind: "photo",
        method: "sendPhoto",
        params: { photo: expect.stringMatching(/AAMCAANy$/), caption: "The harbour at dawn" },
      },
    ],
  ])("of %s", (name, content) => {
    expect(contentOf(messageOf(name))).toEqual(content);
  });

  it("is nothing for service messages and kinds that cannot be said again", () => {
    const without = [
      "paid_media",
      "story",
      "contact",
      "location",
      "venue",
      "dice",
      "game",
      "poll",
      "checklist",
    ];
    for (const name of without) expect(contentOf(messageOf(`media/${name}`))).toBeUndefined();
    for (const { name } of fixtures.filter((one) => one.name.startsWith("service_messages/")))
      expect(contentOf(messageOf(name))).toBeUndefined();
  });

  it("is always a call that Telegram accepts", () => {
    const said = fixtures.flatMap(({ update }) => contentOf(update[inspectUpdate(update).kind]) ?? []);
    expect(said.length).toBeGreaterThan(40);
    for (const { method, params } of said) {
      const sent = Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined));
      expect(checkCall(method, { chat_id: 1, ...sent })).toEqual({ ok: true });
      expect(() => callMethod({ bot: 1, chat: 2 }, method, params)).not.toThrow();
    }
  });

  it("of any JSON is read without an exception", () => {
    const message = fc.record(
      { text: fc.jsonValue(), photo: fc.jsonValue(), entities: fc.jsonValue() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), message), (value) => {
        expect(["undefined", "object"]).toContain(typeof contentOf(value));
        fileUniqueIdOf(value);
      }),
    );
  });
});

it("a file is known again by its unique id, a photo by its largest size", () => {
  expect(fileUniqueIdOf(messageOf("media/photo"))).toMatch(/^AQADx\d{3}AAJy$/);
  expect(fileUniqueIdOf(messageOf("media/animation"))).toBe("AgADx202AAJ");
  expect(fileUniqueIdOf(messageOf("text/plain"))).toBeUndefined();
  expect(fileUniqueIdOf(messageOf("media/poll"))).toBeUndefined();
});
