import { newUniqueId, type FileRecord, type Files } from "../world/files.js";
import { photoSizes, type Dimensions } from "./photo-sizes.js";

/** Keeps a photo, with an identity for each of its sizes. */
export function addPhoto(
  files: Files,
  about: { readonly name: string; readonly mime: string },
  { width, height }: Dimensions,
  bytes: Buffer,
): FileRecord {
  const unique = newUniqueId();
  const all = photoSizes({ width, height });
  const sizes = all.map((size, at) => ({
    file_unique_id: at === all.length - 1 ? unique : newUniqueId(),
    ...size,
    file_size: bytes.length,
  }));
  return files.add({ unique, kind: "photo", ...about, attributes: { width, height }, sizes }, bytes);
}
