import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { callbackPrefix, createCallbackCodec, type CallbackData } from "./callback-data.js";
import { InvalidCallbackDataError } from "./errors.js";

const codec = createCallbackCodec({ secret: "a long enough secret" });
const chat = { bot: 6110045523, chat: -1002144903387 };

const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,10}$/);
const arg = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 8 }),
  fc.maxSafeInteger(),
  fc.constantFrom("", ":", "%3A", "#1", "a:b%#"),
);
const button = fc.record({ prefix: word, action: word, args: fc.array(arg, { maxLength: 5 }) });

/** @returns undefined where the button needs more room than there is */
function encode(data: CallbackData): string | undefined {
  try {
    return codec.encode({ ...data, chat });
  } catch (error) {
    if (error instanceof InvalidCallbackDataError) return undefined;
    throw error;
  }
}

describe("callback data", () => {
  it("comes back as it was given, or was refused for its length", () => {
    fc.assert(
      fc.property(button, (given) => {
        const data = encode(given);
        if (data === undefined) return;
        expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
        expect(codec.decode(data, chat)).toEqual({ ok: true, ...given });
        expect(callbackPrefix(data)).toBe(given.prefix);
        expect(data.split(":")[1]).toBe(given.action);
      }),
    );
  });

  it("is worth nothing once a character is changed", () => {
    const data = codec.encode({ prefix: "billing", action: "buy", args: ["gold", 30], chat });
    fc.assert(
      fc.property(fc.nat(data.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (index, char) => {
        fc.pre(data[index] !== char);
        expect(codec.decode(data.slice(0, index) + char + data.slice(index + 1), chat).ok).toBe(false);
      }),
    );
  });

  it("of any shape is read without an exception", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" })), (data) => {
        expect(codec.decode(data, chat).ok).toBe(false);
        callbackPrefix(data);
      }),
    );
  });

  it("belongs to one bot, one chat, one secret", () => {
    const data = codec.encode({ prefix: "billing", action: "buy", args: [], chat });
    const strange = { ok: false, reason: "bad-signature" };
    expect(codec.decode(data, { ...chat, chat: 1 })).toEqual(strange);
    expect(codec.decode(data, { ...chat, bot: 1 })).toEqual(strange);
    expect(createCallbackCodec({ secret: "another" }).decode(data, chat)).toEqual(strange);
  });

  it("of other bots is malformed and has no prefix", () => {
    for (const data of ["", "vote_1", ":", "::", "Vote:1:abcdefgh", "__proto__:x:y"]) {
      expect(codec.decode(data, chat)).toEqual({ ok: false, reason: "malformed" });
      expect(callbackPrefix(data)).toBeUndefined();
    }
  });

  it("leaves at least 30 bytes for arguments beside a long prefix and action", () => {
    const data = codec.encode({
      prefix: "media-worker",
      action: "choose-size",
      args: ["x".repeat(30)],
      chat,
    });
    expect(Buffer.byteLength(data)).toBe(64);
    expect(() =>
      codec.encode({ prefix: "media-worker", action: "choose-size", args: ["x".repeat(31)], chat }),
    ).toThrow("media-worker:choose-size needs 65 bytes, 64 are allowed");
  });

  it.each([0.5, Number.NaN, 2 ** 53, "\ud83d"])("does not take %j as an argument", (bad) => {
    expect(() => codec.encode({ prefix: "a", action: "b", args: [bad], chat })).toThrow(
      InvalidCallbackDataError,
    );
  });
});
