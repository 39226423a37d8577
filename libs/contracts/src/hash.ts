/** How many ordered partitions a stream has, and how many shards the sender: the token `pp` in every subject. */
export const PARTITIONS = 16;

/** FNV-1a, 32 bits, over UTF-8. Chosen because every language has it in a few lines, and it is stable for ever. */
export function fnv1a32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) return fnv1a32Bytes(new TextEncoder().encode(text));
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  return hash >>> 0;
}

function fnv1a32Bytes(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

const TOKENS = Array.from({ length: PARTITIONS }, (_, n) => String(n).padStart(2, "0"));

/** All partition tokens, "00" to "15". */
export const partitions: readonly string[] = TOKENS;

/** The two-digit partition token of a key. Same key, same partition, always. */
export function partitionOf(key: string): string {
  return TOKENS[fnv1a32(key) % PARTITIONS] ?? "00";
}
