import { crc32, deflateSync } from "node:zlib";
import type { Dimensions } from "./photo-sizes.js";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** One bit for each pixel, from a palette; no interlacing. */
const FORMAT = [1, 3, 0, 0, 0];
const COLORS = [
  [0x6b, 0x8e, 0xae],
  [0xa3, 0x8f, 0x6d],
  [0x7a, 0x9e, 0x7e],
  [0x9a, 0x7a, 0xa0],
];

/** A PNG of one colour, some hundred bytes: what a photo is where nobody gave its bytes. */
export function blankImage({ width, height }: Dimensions): Buffer {
  const header = Buffer.alloc(8);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Each row begins with a byte that names its filter; all zeros are: no filter, the palette's only colour.
  const rows = Buffer.alloc((1 + Math.ceil(width / 8)) * height);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", Buffer.concat([header, Buffer.from(FORMAT)])),
    chunk("PLTE", Buffer.from(COLORS[(width + height) % COLORS.length] ?? [])),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}
