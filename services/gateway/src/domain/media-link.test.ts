import { expect, test } from "@jest/globals";
import { inspectUpdate } from "@telebus/telegram";
import fc from "fast-check";
import { hasMediaLink } from "./media-link.js";

const isMedia = (message: object): boolean => {
  const update = { update_id: 1, message };
  return hasMediaLink(update, inspectUpdate(update));
};

test.each([
  "https://youtu.be/dQw4w9WgXcQ",
  "look: https://www.youtube.com/watch?v=1 !",
  "HTTPS://WWW.TikTok.com/@ada/video/1",
  "(vm.tiktok.com/ZM123)",
  "https://m.facebook.com:443/watch",
  "<https://x.com/ada/status/1>",
])("%s leads to a medium", (text) => {
  expect(isMedia({ text })).toBe(true);
  expect(isMedia({ caption: text, photo: [] })).toBe(true);
});

test.each([
  "youtube.com",
  "https://youtube.com/",
  "https://notyoutube.com/watch?v=1",
  "https://youtube.com.example.org/watch",
  "https://example.org/youtube.com/watch",
  "ada@x.com/1",
  "ax.com/page",
  "",
])("%s does not", (text) => {
  expect(isMedia({ text })).toBe(false);
});

test("words that lead to a medium count, words that lead elsewhere do not", () => {
  const linked = (url: unknown) => ({ text: "here", entities: [null, 5, { type: "text_link", url }] });
  expect(isMedia(linked("https://youtu.be/1"))).toBe(true);
  expect(isMedia(linked("https://example.org/1"))).toBe(false);
  expect(isMedia(linked({ toString: "https://youtu.be/1" }))).toBe(false);
  expect(isMedia({ text: "here", entities: "https://youtu.be/1" })).toBe(false);
});

test("nothing that stands there throws", () => {
  fc.assert(fc.property(fc.jsonValue(), fc.string(), (entities, text) => void isMedia({ text, entities })));
});
