import { describe, expect, test } from "@jest/globals";
import { fingerprintOf } from "./fingerprint.js";
import type { Post } from "./post.js";

const LONG = "The ferry to the island leaves at seven from the old harbour.";
const text = (words: string, more: Partial<Post> = {}): Post => ({
  source: 1,
  thread: 0,
  messages: [1],
  author: 1,
  content: { kind: "text", method: "sendMessage", params: { text: words } },
  answers: undefined,
  fileUniqueId: undefined,
  traits: { isByBot: false },
  ...more,
});
const photo = (fileUniqueId: string): Post =>
  text("", { content: { kind: "photo", method: "sendPhoto", params: { photo: "AgAC" } }, fileUniqueId });

describe("what a post is known by", () => {
  test("long texts by their words, whatever the case, spaces and look of letters", () => {
    expect(fingerprintOf(text(LONG))).toMatch(/^text:/);
    expect(fingerprintOf(text(`  ${LONG.toUpperCase().replaceAll(" ", "\n ")}`))).toBe(
      fingerprintOf(text(LONG)),
    );
    expect(fingerprintOf(text(`${LONG} Tomorrow.`))).not.toBe(fingerprintOf(text(LONG)));
  });

  test("short texts by nothing: they may be said again", () => {
    expect(fingerprintOf(text("x".repeat(40)))).toBeUndefined();
    expect(fingerprintOf(text("x".repeat(41)))).toBeDefined();
  });

  test("media by the file, with whatever caption", () => {
    expect(fingerprintOf(photo("AQADx1"))).toBe("file:AQADx1");
    expect(fingerprintOf(photo("AQADx2"))).not.toBe(fingerprintOf(photo("AQADx1")));
  });

  test("an answer by nothing: it is meant where it stands", () => {
    expect(fingerprintOf(text(LONG, { answers: 5 }))).toBeUndefined();
  });
});
