/** A part of a file: its first byte, and the byte after its last. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The part that a `Range` header asks for.
 * @returns undefined where the whole is to be given: there is no header, or none that is understood (RFC 9110, 14.2);
 *   "unsatisfiable" where nothing of it exists
 */
export function byteRange(header: string | undefined, size: number): ByteRange | "unsatisfiable" | undefined {
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (first === "" && last === "") return undefined;
  const range = first === "" ? lastBytes(Number(last), size) : fromTo(Number(first), last, size);
  if (range.end < range.start) return undefined;
  return range.start >= size || range.end === range.start ? "unsatisfiable" : range;
}

const lastBytes = (count: number, size: number): ByteRange => ({
  start: Math.max(0, size - count),
  end: size,
});

function fromTo(start: number, last: string, size: number): ByteRange {
  if (last !== "" && Number(last) < start) return { start, end: start - 1 };
  return {
    start,
    end: last === "" ? Math.max(start, size) : Math.max(start, Math.min(size, Number(last) + 1)),
  };
}
