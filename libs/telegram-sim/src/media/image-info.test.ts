import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { blankImage } from "./blank-image.js";
import { imageInfo } from "./image-info.js";

const side = fc.integer({ min: 1, max: 3000 });

describe("an image's own bytes", () => {
  test("tell its width and height", () => {
    fc.assert(
      fc.property(side, side, (width, height) => {
        expect(imageInfo(blankImage({ width, height }))).toEqual({ width, height, mime: "image/png" });
      }),
      { numRuns: 20 },
    );
  });

  test("are no image where they are anything else", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        const info = imageInfo(bytes);
        expect(info === undefined || (info.width > 0 && info.height > 0)).toBe(true);
      }),
    );
    expect(imageInfo(Buffer.from("<svg width='1' height='1'/>"))).toBeUndefined();
    expect(imageInfo(blankImage({ width: 5, height: 5 }).subarray(0, 12))).toBeUndefined();
  });
});
