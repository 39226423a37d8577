import { imageSize } from "image-size";

/** What an image's own bytes say of it. */
export interface ImageInfo {
  /** Pixels, as shown: a camera's rotation is applied. */
  readonly width: number;
  readonly height: number;
  readonly mime: string;
}

const MIME_TYPES: ReadonlyMap<string, string> = new Map([
  ["jpg", "image/jpeg"],
  ["png", "image/png"],
  ["webp", "image/webp"],
  ["gif", "image/gif"],
  ["bmp", "image/bmp"],
]);

/** EXIF orientations from here on lie on their side. */
const FIRST_SIDEWAYS = 5;

/** Reads the header of a JPEG, PNG, WebP, GIF or BMP image; undefined where the bytes are none of these. */
export function imageInfo(bytes: Uint8Array): ImageInfo | undefined {
  const size = sizeOf(bytes);
  const mime = MIME_TYPES.get(size?.type ?? "");
  if (!size || mime === undefined || size.width < 1 || size.height < 1) return undefined;
  const isSideways = (size.orientation ?? 1) >= FIRST_SIDEWAYS;
  return isSideways
    ? { width: size.height, height: size.width, mime }
    : { width: size.width, height: size.height, mime };
}

/** The library throws at what it does not know, and at headers that end too early. */
function sizeOf(bytes: Uint8Array): ReturnType<typeof imageSize> | undefined {
  try {
    return imageSize(bytes);
  } catch {
    return undefined;
  }
}
