import { rulesOf } from "./file-kinds.js";
import type { FileRecord } from "./files.js";
import type { Content } from "./types.js";

/**
 * A file as the content of a message; the stored kind wins over the method that sends it, as with Telegram.
 * @param extra fields of the file that belong to this message alone, such as the cover of a video
 */
export function fileContent(record: FileRecord, extra: Content = {}): Content {
  const { kind, sizes } = record;
  if (kind === "photo") return { photo: sizes ?? [photoOf(record)] };
  const file = { ...fileFields(record), ...extra };
  // The method reference sets `photo` too, for clients that do not know live photos.
  if (kind === "live_photo") return { live_photo: file, ...(sizes && { photo: sizes }) };
  // Telegram repeats an animation as a document, for clients that do not know animations.
  if (kind === "animation") {
    const { width: _width, height: _height, duration: _duration, ...document } = file;
    return { animation: file, document };
  }
  return { [kind]: file };
}

/** One that was kept before photos had sizes. */
const photoOf = ({ unique, attributes, size }: FileRecord): Content => ({
  file_unique_id: unique,
  ...attributes,
  file_size: size,
});

function fileFields({ kind, unique, attributes, name, mime, size, sizes, thumbnail }: FileRecord): Content {
  return {
    file_unique_id: unique,
    ...attributes,
    ...(kind !== "thumbnail" && rulesOf(kind).isNamed && { file_name: name }),
    ...(kind !== "sticker" && kind !== "video_note" && { mime_type: mime }),
    ...(kind === "live_photo" && sizes && { photo: sizes }),
    ...(thumbnail && { thumbnail }),
    file_size: size,
  };
}
