import { crc32, deflateSync } from "node:zlib";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export type Colour = readonly [red: number, green: number, blue: number];

const SUN: Colour = [255, 244, 214];

/** A landscape of a sky, a sun and hills, as a PNG: something to look at, made of nothing. */
export function paintedPicture(width: number, height: number, sky: Colour, land: Colour): Buffer {
  const rows = Buffer.alloc((1 + width * 3) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const isSun = Math.hypot(x - width * 0.72, y - height * 0.26) < Math.min(width, height) * 0.09;
      const colour = isSun ? SUN : colourAt(x / width, y / height, sky, land);
      colour.forEach((value, part) => rows.writeUInt8(value, y * (1 + width * 3) + 1 + x * 3 + part));
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits for each of red, green and blue.
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** @param x, y from 0 to 1 */
function colourAt(x: number, y: number, sky: Colour, land: Colour): readonly number[] {
  const far = 0.55 + 0.09 * Math.sin(x * 7 + sky[0]) + 0.05 * Math.sin(x * 19);
  const near = 0.75 + 0.07 * Math.sin(x * 5 + land[1]) + 0.03 * Math.sin(x * 23);
  if (y > near) return land.map((part) => Math.round(part * 0.75));
  if (y > far) return land.map((part, index) => Math.round(part * 0.55 + (sky[index] ?? 0) * 0.45));
  return sky.map((part) => Math.min(255, Math.round(part + (255 - part) * y * 0.9)));
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}
