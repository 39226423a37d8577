import { BlobFile } from "@telebus/contracts";
import { z } from "zod";
import { canonicalJson } from "./canonical.js";

type Params = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

/** What a file is sent as, and with what: the same again may be sent by the file_id of the first. */
export interface FileUse {
  readonly blob: string;
  readonly kind: FileKind;
  /** All that is fixed by the upload, as text. */
  readonly variant: string;
}

/** A place in a call's parameters where a file of the blob store stands. */
export interface FileSlot {
  readonly path: Path;
  readonly file: BlobFile;
  /** None where Telegram takes an upload only, or gives back no file_id. */
  readonly use: FileUse | undefined;
}

const fileKinds = [
  "photo",
  "video",
  "animation",
  "audio",
  "document",
  "voice",
  "video_note",
  "sticker",
] as const;
const FileKind = z.enum(fileKinds);
export type FileKind = z.output<typeof FileKind>;

const KIND_OF_METHOD: Readonly<Record<string, FileKind>> = {
  sendPhoto: "photo",
  sendVideo: "video",
  sendAnimation: "animation",
  sendAudio: "audio",
  sendDocument: "document",
  sendVoice: "voice",
  sendVideoNote: "video_note",
  sendSticker: "sticker",
};
const TAKES_INPUT_MEDIA: ReadonlySet<string> = new Set(["sendMediaGroup", "editMessageMedia"]);

/** Parameters that hold no files, and the largest there are. */
const NO_FILES: ReadonlySet<string> = new Set(["reply_markup", "entities", "caption_entities"]);
/** What Telegram takes from the upload, and not from a message that names a file_id. */
const FIXED_BY_UPLOAD = [
  "thumbnail",
  "duration",
  "width",
  "height",
  "length",
  "performer",
  "title",
  "supports_streaming",
  "disable_content_type_detection",
] as const;

/** Where files of the blob store stand in a call. */
export function fileSlots(method: string, params: Params): readonly FileSlot[] {
  const slots: FileSlot[] = [];
  const visit = (value: unknown, path: Path, holder: Params): void => {
    if (Array.isArray(value)) return value.forEach((part, n) => visit(part, [...path, n], holder));
    if (!isRecord(value)) return;
    const file = "blob" in value ? BlobFile.safeParse(value).data : undefined;
    if (file !== undefined) slots.push({ path, file, use: useOf(method, { path, file, holder }) });
    else
      for (const [name, part] of Object.entries(value))
        if (!NO_FILES.has(name)) visit(part, [...path, name], value);
  };
  visit(params, [], params);
  return slots;
}

interface Place {
  readonly path: Path;
  readonly file: BlobFile;
  /** The parameters beside it. */
  readonly holder: Params;
}

function useOf(method: string, { path, file, holder }: Place): FileUse | undefined {
  const kind = kindOf(method, path, holder);
  if (kind === undefined) return undefined;
  const fixed = Object.fromEntries(FIXED_BY_UPLOAD.map((name) => [name, holder[name]]));
  const variant = canonicalJson({ ...fixed, fileName: file.fileName, contentType: file.contentType });
  return { blob: file.blob, kind, variant };
}

function kindOf(method: string, path: Path, holder: Params): FileKind | undefined {
  const name = path.at(-1);
  const kind = KIND_OF_METHOD[method];
  if (path.length === 1 && name === kind) return kind;
  if (name !== "media" || !TAKES_INPUT_MEDIA.has(method)) return undefined;
  return FileKind.safeParse(holder["type"]).data;
}

/** The parameters with something else in the place of each file. */
export function withFiles(params: Params, replaced: ReadonlyMap<FileSlot, string>): Params {
  const byPath = new Map([...replaced].map(([{ path }, text]) => [path.join("."), text]));
  const copy = (value: unknown, path: Path): unknown => {
    const text = byPath.get(path.join("."));
    if (text !== undefined) return text;
    if (Array.isArray(value)) return value.map((part, n) => copy(part, [...path, n]));
    if (!isRecord(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [name, copy(part, [...path, name])]),
    );
  };
  return Object.fromEntries(Object.entries(params).map(([name, part]) => [name, copy(part, [name])]));
}

const Named = z.looseObject({ file_id: z.string().min(1) });
const Sizes = z.array(Named).min(1);

/**
 * What Telegram calls a file that was sent: of a photo its largest size. A video without sound comes back as an
 * animation, a document that is one as that.
 */
export function fileIdIn(result: unknown, { path, use }: FileSlot): string | undefined {
  if (use === undefined) return undefined;
  const message: unknown = Array.isArray(result) ? result[Number(path[1])] : result;
  if (!isRecord(message)) return undefined;
  if (use.kind === "photo") return Sizes.safeParse(message["photo"]).data?.at(-1)?.file_id;
  const found = [use.kind, ...fileKinds].find((kind) => Named.safeParse(message[kind]).success);
  return found && Named.parse(message[found]).file_id;
}

const isRecord = (value: unknown): value is Params =>
  typeof value === "object" && value !== null && !Array.isArray(value);
