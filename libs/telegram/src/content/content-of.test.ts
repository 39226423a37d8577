import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { callMethod } from "../calls/call-method.js";
import { checkCall } from "../check-call.js";
import { updateFixtures } from "../fixtures.js";
import { inspectUpdate } from "../update/inspect.js";
import { contentOf, fileUniqueIdOf } from "./content-of.js";
import { refusalOf } from "./refusal.js";

const fixtures = updateFixtures();
const messageOf = (name: string, update = fixtures.find((one) => one.name === name)?.update): unknown =>
  update?.[inspectUpdate(update).kind];

const withoutUndefined = (params: object = {}) =>
  Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined));

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
      "media/poll",
      {
        kind: "poll",
        method: "sendPoll",
        params: {
          question: "When do we row?",
          options: [{ text: "Sat" }, { text: "Sun" }],
          is_anonymous: true,
          allows_multiple_answers: false,
          allows_revoting: true,
          type: "regular",
        },
      },
    ],
    [
      "media/location",
      {
        kind: "location",
        method: "sendLocation",
        params: { latitude: 53.5461, longitude: 9.9663, horizontal_accuracy: 12.5 },
      },
    ],
    [
      "media/venue",
      {
        kind: "venue",
        method: "sendVenue",
        params: { latitude: 53.5461, longitude: 9.9663, title: "Pier 3", address: "Harbour road 1" },
      },
    ],
    [
      "media/contact",
      { kind: "contact", method: "sendContact", params: { phone_number: "+4912345", first_name: "Mia" } },
    ],
    ["media/dice", { kind: "dice", method: "sendDice", params: { emoji: "🎲" } }],
    [
      "media/rich_message",
      {
        kind: "rich_message",
        method: "sendRichMessage",
        params: {
          rich_message: {
            blocks: [
              { type: "heading", text: "Report", size: 1 },
              { type: "paragraph", text: ["calm ", { type: "bold", text: "sea" }] },
            ],
          },
        },
      },
    ],
    [
      "replies_and_topics/reply_with_quote",
      {
        kind: "text",
        method: "sendMessage",
        params: { text: "Could we make it eight?" },
        quote: {
          text: "end at nine",
          position: 20,
          entities: [{ type: "italic", offset: 0, length: 3 }],
        },
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
    for (const name of ["paid_media", "story", "game", "checklist"])
      expect(contentOf(messageOf(`media/${name}`))).toBeUndefined();
    for (const { name } of fixtures.filter((one) => one.name.startsWith("service_messages/")))
      expect(contentOf(messageOf(name))).toBeUndefined();
  });

  const poll = { question: "6 × 7?", options: [{ text: "42" }, { text: "43" }], is_anonymous: true };
  const quiz = { ...poll, type: "quiz", is_closed: false, allows_multiple_answers: false };

  it("of a quiz is one only where its answer is told", () => {
    const params = (known: object) => contentOf({ message_id: 1, poll: { ...quiz, ...known } })?.params;
    expect(params({ correct_option_ids: [0], explanation: "as ever" })).toMatchObject({
      type: "quiz",
      correct_option_ids: [0],
      explanation: "as ever",
    });
    expect(params({})).toMatchObject({ type: "regular" });
    expect(params({})).not.toHaveProperty("correct_option_ids");
  });

  it("of a poll has its pictures and places", () => {
    const file = { file_id: "file", file_unique_id: "unique" };
    const sizes = [{ ...file, width: 1, height: 1 }];
    const place = { latitude: 1, longitude: 2 };
    const venue = { location: place, title: "Pier", address: "3" };
    const media = [{ photo: sizes }, { live_photo: { photo: sizes } }, { video: file }, { sticker: file }];
    const others = [{ link: { url: "https://example.org" } }, { location: place }, { venue }];
    const options = [...media, ...others, {}].map((one) => ({ text: "x", media: one }));
    const content = contentOf({ message_id: 1, poll: { ...quiz, options, media: { audio: file } } });
    expect(content?.params).toMatchObject({
      media: { type: "audio", media: "file" },
      options: [
        { media: { type: "photo", media: "file" } },
        { media: { type: "photo", media: "file" } },
        { media: { type: "video", media: "file" } },
        { media: { type: "sticker", media: "file" } },
        { media: { type: "link", url: "https://example.org" } },
        { media: { type: "location", ...place } },
        { media: { type: "venue", ...place, title: "Pier", address: "3" } },
        { text: "x" },
      ],
    });
    expect(checkCall("sendPoll", { chat_id: 1, ...withoutUndefined(content?.params) })).toEqual({ ok: true });
  });

  it("of a live location is where it was", () => {
    const location = { latitude: 1, longitude: 2, live_period: 900, heading: 90 };
    expect(contentOf({ message_id: 1, location })?.params).toEqual({ latitude: 1, longitude: 2 });
  });

  it("keeps its effect, and bears an odd one", () => {
    expect(contentOf({ message_id: 1, text: "hi", effect_id: "5104841245755180586" })?.effect).toBe(
      "5104841245755180586",
    );
    expect(contentOf({ message_id: 1, text: "hi", effect_id: 7, quote: "no" })).toEqual({
      kind: "text",
      method: "sendMessage",
      params: { text: "hi" },
    });
  });

  it("is always a call that Telegram accepts", () => {
    const said = fixtures.flatMap(({ update }) => contentOf(update[inspectUpdate(update).kind]) ?? []);
    expect(said.length).toBeGreaterThan(40);
    for (const { method, params } of said) {
      expect(checkCall(method, { chat_id: 1, ...withoutUndefined(params) })).toEqual({ ok: true });
      expect(() => callMethod({ bot: 1, chat: 2 }, method, params)).not.toThrow();
    }
  });

  it("of any JSON is read without an exception", () => {
    const message = fc.record(
      { text: fc.jsonValue(), photo: fc.jsonValue(), entities: fc.jsonValue(), poll: fc.jsonValue() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), message), (value) => {
        expect(["undefined", "object"]).toContain(typeof contentOf(value));
        expect(["undefined", "string"]).toContain(typeof refusalOf(value));
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

describe("a message that is not said again", () => {
  const closed = { question: "When?", options: [{ text: "now" }], is_closed: true };

  it.each([
    ["media/paid_media", "paid"],
    ["payments/invoice", "paid"],
    ["media/story", "unsupported"],
    ["media/game", "unsupported"],
    ["media/checklist", "unsupported"],
  ])("%s: %s", (name, reason) => {
    expect(refusalOf(messageOf(name))).toBe(reason);
  });

  it("is protected, or a poll that is over", () => {
    expect(refusalOf({ text: "secret", has_protected_content: true })).toBe("protected");
    expect(contentOf({ text: "secret", has_protected_content: true })).toBeUndefined();
    expect(refusalOf({ poll: closed })).toBe("closed-poll");
  });

  it("has no reason where it is said again, told by Telegram, or unheard of", () => {
    const messages = fixtures.map(({ name, update }) => ({ name, message: messageOf(name, update) }));
    const fine = messages.filter(
      ({ name, message }) => contentOf(message) !== undefined || name.startsWith("service_messages/"),
    );
    for (const { message } of fine) expect(refusalOf(message)).toBeUndefined();
    expect(refusalOf({ message_id: 1, hologram: {} })).toBeUndefined();
  });
});
