import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { createSealer, SealError } from "./sealer.js";

const KEY = "a key of at least sixteen characters";
const OTHER = "another key of sixteen characters";
const purpose = "bot.7.token";

describe("what is sealed", () => {
  test("is read by who holds the key, and says nothing to others", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (secret) => {
        const sealed = createSealer([KEY]).seal(secret, purpose);
        expect(createSealer([KEY]).open(sealed, purpose)).toBe(secret);
        expect(sealed).toMatch(/^s1\.[0-9a-f]{8}\.[\w-]+$/);
      }),
    );
  });

  test("is never the same twice", () => {
    const sealer = createSealer([KEY]);
    expect(sealer.seal("secret", purpose)).not.toBe(sealer.seal("secret", purpose));
  });

  test("opens for its own purpose alone: one bot's token is of no use in another's row", () => {
    const sealer = createSealer([KEY]);
    expect(() => sealer.open(sealer.seal("secret", purpose), "bot.8.token")).toThrow(SealError);
  });

  test("does not open with another key, nor when a character was changed", () => {
    const sealed = createSealer([KEY]).seal("secret", purpose);
    expect(() => createSealer([OTHER]).open(sealed, purpose)).toThrow("not among SEAL_KEY");
    fc.assert(
      fc.property(fc.nat(sealed.length - 13), fc.constantFrom("A", "b", "0", "-"), (at, letter) => {
        const changed = `${sealed.slice(0, 12 + at)}${letter}${sealed.slice(13 + at)}`;
        const opened = (): string => createSealer([KEY]).open(changed, purpose);
        // The last character of base64url may carry bits that mean nothing.
        if (Buffer.from(changed.slice(12), "base64url").equals(Buffer.from(sealed.slice(12), "base64url")))
          return;
        expect(opened).toThrow(SealError);
      }),
    );
    for (const nonsense of ["", ".", "s1", "s1..", `s1.${"0".repeat(8)}.AAAA`, "token"])
      expect(() => createSealer([KEY]).open(nonsense, purpose)).toThrow(SealError);
  });

  test("is read after a new key was put in front, and then is to be sealed again", () => {
    const before = createSealer([KEY]).seal("secret", purpose);
    const both = createSealer([OTHER, KEY]);
    expect(both.open(before, purpose)).toBe("secret");
    expect(both.isFresh(before)).toBe(false);
    expect(both.isFresh(both.seal("secret", purpose))).toBe(true);
  });

  test("tells nothing of the key in its errors", () => {
    const sealed = createSealer([KEY]).seal("secret", purpose);
    for (const open of [() => createSealer([OTHER]).open(sealed, purpose), () => createSealer([])])
      expect(open).toThrow(expect.objectContaining({ message: expect.not.stringMatching(/sixteen|secret/) }));
  });
});
