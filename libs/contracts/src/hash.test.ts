import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { fnv1a32, PARTITIONS, partitionOf, partitions } from "./hash.js";

describe("the hash of keys", () => {
  // Test vectors of the reference: http://www.isthe.com/chongo/src/fnv/test_fnv.c
  test.each([
    ["", 0x811c9dc5],
    ["a", 0xe40c292c],
    ["foobar", 0xbf9cf968],
  ])("FNV-1a of %j is the published value", (text, hash) => {
    expect(fnv1a32(text)).toBe(hash);
  });

  test("characters beyond ASCII count by their UTF-8 bytes", () => {
    const bytes = new TextEncoder().encode("чат");
    let hash = 0x811c9dc5;
    for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
    expect(fnv1a32("чат")).toBe(hash);
  });

  test("every key has one of the sixteen partitions", () => {
    fc.assert(fc.property(fc.string(), (key) => expect(partitions).toContain(partitionOf(key))));
  });

  test("chats spread evenly over the partitions", () => {
    const counts = new Map<string, number>();
    for (let chat = 1; chat <= 16_000; chat++) {
      const partition = partitionOf(`1000001:${chat}`);
      counts.set(partition, (counts.get(partition) ?? 0) + 1);
    }
    expect(counts.size).toBe(PARTITIONS);
    for (const count of counts.values()) expect(count).toBeGreaterThan(800);
  });
});
