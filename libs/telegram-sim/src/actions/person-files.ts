import { z } from "zod";
import { addPhoto } from "../media/add-photo.js";
import { blankImage } from "../media/blank-image.js";
import { imageInfo } from "../media/image-info.js";
import { mimeOf } from "../media/mime-types.js";
import { isPossiblePhoto, type Dimensions } from "../media/photo-sizes.js";
import { rulesOf, type FileKind } from "../world/file-kinds.js";
import type { FileRecord, Files } from "../world/files.js";

/**
 * A file a person sends: its bytes in base64 (none: a small made-up file), and attributes as the Bot API has them. Of a
 * form, `bytes` holds the part that came; JSON cannot.
 */
export const PersonFile = z.looseObject({
  name: z.string().optional(),
  mime: z.string().optional(),
  content: z.base64().optional(),
});
type PersonFile = z.input<typeof PersonFile>;

/** Keeps what a person sends. Unlike a bot's, a photo may be anything: what a person has sent is there. */
export function storePersonFile(files: Files, kind: FileKind, file: PersonFile): FileRecord {
  const { name: givenName, mime: said, content, bytes: part, ...given } = file;
  const { extension, mime: usual, attributes: usually } = rulesOf(kind);
  const bytes = Buffer.isBuffer(part) ? part : bytesOf(content);
  const name = givenName ?? `${kind}.${extension}`;
  const image = bytes && imageInfo(bytes);
  const size = dimensionsOf(given) ?? image ?? dimensionsOf(usually);
  if (kind === "photo" && size) {
    const shown = bytes ?? blankImage(isPossiblePhoto(size) ? size : { width: 1, height: 1 });
    return addPhoto(files, { name, mime: imageInfo(shown)?.mime ?? said ?? usual }, size, shown);
  }
  const mime = said ?? (kind === "document" ? mimeOf(name, "") : usual);
  const sizes = kind === "live_photo" ? stillOf(files, given["photo"]) : undefined;
  const { photo: _still, ...plain } = given;
  const attributes = { ...usually, ...(kind === "sticker" && size), ...plain };
  return files.add({ kind, name, mime, attributes, sizes }, bytes ?? madeUp(kind, size));
}

const bytesOf = (content: string | undefined): Buffer | undefined =>
  content === undefined ? undefined : Buffer.from(content, "base64");

function dimensionsOf(given: Readonly<Record<string, unknown>>): Dimensions | undefined {
  const { width, height } = given;
  return typeof width === "number" && typeof height === "number" ? { width, height } : undefined;
}

const madeUp = (kind: FileKind, size: Dimensions | undefined): Buffer =>
  kind === "sticker" && size ? blankImage(size) : Buffer.from(`a simulated ${kind}`);

/** The photo of a live photo. */
const stillOf = (files: Files, given: unknown): FileRecord["sizes"] =>
  storePersonFile(files, "photo", PersonFile.parse(given ?? {})).sizes;
