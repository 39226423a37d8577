import { ApiError, badRequest } from "../errors.js";
import { addPhoto } from "../media/add-photo.js";
import { fileAttributes } from "../media/file-attributes.js";
import { imageInfo } from "../media/image-info.js";
import { mimeOf } from "../media/mime-types.js";
import { isPossiblePhoto } from "../media/photo-sizes.js";
import { rulesOf, type FileKind } from "../world/file-kinds.js";
import type { FileRecord, PhotoSize } from "../world/files.js";
import type { Call } from "./method.js";
import type { Upload } from "./params.js";

const MIB = 1024 * 1024;
const MAX_UPLOAD_BYTES = 50 * MIB;
const MAX_PHOTO_BYTES = 10 * MIB;
/** Method reference, Sending files: a thumbnail beyond these is not taken. */
const MAX_THUMBNAIL_BYTES = 200_000;
const MAX_THUMBNAIL_SIDE = 320;
const MAX_VIDEO_NOTE_LENGTH = 640;

/** What a call says of a file, by the names of the Bot API. */
export type Attribute = (name: string) => unknown;

interface About {
  readonly kind: FileKind;
  readonly attribute: Attribute;
}

/** A call that has to wait for the limits is run again from its start; what it brought is kept once. */
const kept = new WeakMap<Upload, FileRecord>();

/** Keeps a file that came with a call. @throws ApiError where Telegram would not take it */
export function storeUpload(call: Call, about: About, upload: Upload): FileRecord {
  const former = kept.get(upload);
  if (former?.kind === about.kind && call.core.world.files.records.has(former.unique)) return former;
  checkBytes(about.kind, upload.bytes.length);
  const record = about.kind === "photo" ? storePhoto(call, upload) : storeFile(call, about, upload);
  kept.set(upload, record);
  return record;
}

function checkBytes(kind: FileKind, bytes: number): void {
  if (bytes === 0) throw badRequest("file must be non-empty");
  if (bytes > MAX_UPLOAD_BYTES) throw new ApiError(413, "Request Entity Too Large");
  if (kind === "photo" && bytes > MAX_PHOTO_BYTES)
    throw badRequest(
      `file of size ${bytes} bytes is too big for a photo; the maximum size is ${MAX_PHOTO_BYTES} bytes`,
    );
}

function storePhoto({ core }: Call, { name, bytes }: Upload): FileRecord {
  const image = imageInfo(bytes);
  if (!image) throw badRequest("IMAGE_PROCESS_FAILED");
  if (!isPossiblePhoto(image)) throw badRequest("PHOTO_INVALID_DIMENSIONS");
  return addPhoto(core.world.files, { name, mime: image.mime }, image, bytes);
}

function storeFile(call: Call, { kind, attribute }: About, upload: Upload): FileRecord {
  const { bytes } = upload;
  const name = upload.name === "" ? `file.${rulesOf(kind).extension}` : upload.name;
  const attributes = fileAttributes(kind, attribute, measured(kind, name, bytes));
  if (kind === "video_note" && Number(attributes["length"]) > MAX_VIDEO_NOTE_LENGTH)
    throw badRequest("wrong video note length");
  const mime = kind === "document" ? mimeOf(name, upload.mime) : mediaMime(kind, name, upload.mime);
  const thumbnail = thumbnailOf(call, attribute);
  return call.core.world.files.add({ kind, name, mime, attributes, ...(thumbnail && { thumbnail }) }, bytes);
}

/** A voice note is a voice note, whatever its name says. */
function mediaMime(kind: FileKind, name: string, said: string): string {
  const { mime } = rulesOf(kind);
  const [family = ""] = mime.split("/");
  const told = mimeOf(name, said);
  return told.startsWith(`${family}/`) || kind === "sticker" ? told : mime;
}

/** What the bytes and the name say of it. */
function measured(kind: FileKind, name: string, bytes: Buffer): Record<string, unknown> {
  const isSticker = kind === "sticker";
  const image = isSticker || kind === "animation" ? imageInfo(bytes) : undefined;
  return {
    ...(image && { width: image.width, height: image.height }),
    ...(isSticker && { is_animated: /\.tgs$/i.test(name), is_video: /\.webm$/i.test(name) }),
  };
}

/**
 * The thumbnail that comes with a file. It is always uploaded: a `file_id` is dropped without an error, as the Bot API
 * server does; and so is what is no small image.
 */
function thumbnailOf({ core, params }: Call, attribute: Attribute): PhotoSize | undefined {
  const named = ["thumbnail", "thumb"].map((name) => attachedPart(attribute(name)));
  const part = named.find((name) => name !== undefined);
  const upload = params.upload(part ?? "thumbnail") ?? params.upload("thumb");
  const image = upload && imageInfo(upload.bytes);
  if (!image || upload.bytes.length > MAX_THUMBNAIL_BYTES) return undefined;
  const { width, height, mime } = image;
  if (Math.max(width, height) > MAX_THUMBNAIL_SIDE) return undefined;
  const about = { kind: "thumbnail", name: "thumbnail.jpg", mime, attributes: { width, height } } as const;
  const { unique, size } = core.world.files.add(about, upload.bytes);
  return { file_unique_id: unique, width, height, file_size: size };
}

const ATTACHED = "attach://";

/** The part of a form that `attach://<name>` names. */
export const attachedPart = (reference: unknown): string | undefined =>
  typeof reference === "string" && reference.startsWith(ATTACHED)
    ? reference.slice(ATTACHED.length)
    : undefined;
