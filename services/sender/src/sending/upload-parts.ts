import type { BlobStore } from "@telebus/blob";
import type { BlobFile, CallOutcome } from "@telebus/contracts";
import type { UploadFile } from "@telebus/telegram";
import type { FileKind, FileSlot } from "../domain/file-params.js";
import { failed } from "../domain/outcome.js";

/** Bot API, "Sending files": also an own server takes no larger photos. */
const MAX_PHOTO_BYTES = 10 * 1024 * 1024;

/** What the files of a call become: parts of a form, and `attach://…` where they stood. */
export interface UploadParts {
  readonly files: Readonly<Record<string, UploadFile>>;
  readonly attached: ReadonlyMap<FileSlot, string>;
  /** Of all files together. */
  readonly bytes: number;
}

/** @returns the parts; or how the call ends, where a file is gone or too large. @throws UnavailableError */
export async function uploadParts(
  slots: readonly FileSlot[],
  blobs: BlobStore,
  maxBytes: number,
): Promise<UploadParts | CallOutcome> {
  const files: Record<string, UploadFile> = {};
  const attached = new Map<FileSlot, string>();
  const parts = new Map<string, string>();
  let bytes = 0;
  for (const slot of slots) {
    const { file, use } = slot;
    const same = JSON.stringify([file.blob, file.fileName, file.contentType]);
    // A part may be referred to from several places.
    const part = parts.get(same) ?? `file${parts.size}`;
    attached.set(slot, `attach://${part}`);
    const found = await blobs.open(file.blob);
    if (found === undefined) return failed("bad-file", "dropped", `${nameOf(slot)}: the file is gone`);
    const limit = use?.kind === "photo" ? Math.min(maxBytes, MAX_PHOTO_BYTES) : maxBytes;
    if (found.size > limit) return tooBig(slot, found.size, limit);
    if (found.size === 0) return failed("bad-file", "dropped", `${nameOf(slot)}: the file is empty`);
    if (parts.has(same)) continue;
    parts.set(same, part);
    bytes += found.size;
    files[part] = {
      name: fileNameOf(file, use?.kind),
      type: file.contentType,
      bytes: reopened(() => found.read()),
    };
  }
  return { files, attached, bytes };
}

/** Opened when its turn comes in the form, and not held open before. */
const reopened = (read: () => AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> => ({
  [Symbol.asyncIterator]: () => read()[Symbol.asyncIterator](),
});

const tooBig = (slot: FileSlot, size: number, limit: number): CallOutcome =>
  failed(
    "file-too-big",
    "dropped",
    `${nameOf(slot)}: the file has ${size} bytes, and Telegram takes ${limit} here`,
  );

const nameOf = ({ path }: FileSlot): string => path.join(".");

/** Telegram judges some kinds by the ending of the name. */
const NAMES: Readonly<Record<FileKind, string>> = {
  photo: "photo.jpg",
  video: "video.mp4",
  animation: "animation.mp4",
  audio: "audio.mp3",
  document: "document",
  voice: "voice.ogg",
  video_note: "video_note.mp4",
  sticker: "sticker.webp",
};

const fileNameOf = ({ fileName }: BlobFile, kind: FileKind | undefined): string =>
  fileName ?? (kind === undefined ? "file" : NAMES[kind]);
