import { expect, test } from "@jest/globals";
import { inspectUpdate } from "@telebus/telegram";
import { hasMediaLink } from "../src/domain/media-link.js";

/** As large as a body may be. */
const BYTES = 512 * 1024;

test.each(["a.", "a-", "https://", "youtube.com", "x.com.", " m.", "/"])(
  "a text of nothing but %j is looked through at once",
  (part) => {
    const update = { update_id: 1, message: { text: part.repeat(BYTES / part.length) } };
    const before = performance.now();
    hasMediaLink(update, inspectUpdate(update));
    expect(performance.now() - before).toBeLessThan(1_000);
  },
);
