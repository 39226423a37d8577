import { randomBytes } from "node:crypto";
import { rulesOf, type FileKind, type StoredKind } from "./file-kinds.js";

/** Bot API type PhotoSize, as kept. The bytes are those of the photo itself: nothing is scaled. */
export interface PhotoSize {
  readonly file_unique_id: string;
  readonly width: number;
  readonly height: number;
  readonly file_size: number;
}

/** What is known about a file; its bytes are kept apart and may have rolled over. */
export interface FileRecord {
  /** `file_unique_id`: the same for every bot. */
  readonly unique: string;
  readonly kind: StoredKind;
  /** Bytes. */
  readonly size: number;
  readonly name: string;
  readonly mime: string;
  /** Width, duration and the like, as the Bot API names them. */
  readonly attributes: Readonly<Record<string, unknown>>;
  /** Of a photo, or the still of a live photo; the smallest first, the largest is the file itself. */
  readonly sizes?: readonly PhotoSize[] | undefined;
  readonly thumbnail?: PhotoSize | undefined;
}

/** A file that can be sent again. */
export type SendableFile = FileRecord & { readonly kind: FileKind };

const MAX_FILES = 50_000;

export const newUniqueId = (): string => randomBytes(9).toString("base64url");

/** Files that were sent, by `file_unique_id`. Both the bytes and the records are bounded: the oldest roll over. */
export class Files {
  readonly records = new Map<string, FileRecord>();
  private readonly contents = new Map<string, Buffer>();
  /** Smaller sizes of a photo, to the photo they belong to. */
  private readonly owners = new Map<string, string>();
  private keptBytes = 0;

  constructor(private readonly maxBytes: number) {}

  clear(): void {
    for (const part of [this.records, this.contents, this.owners]) part.clear();
    this.keptBytes = 0;
  }

  add(about: Omit<FileRecord, "unique" | "size"> & { unique?: string }, bytes: Buffer): FileRecord {
    const record: FileRecord = { unique: newUniqueId(), ...about, size: bytes.length };
    this.restore(record);
    this.contents.set(record.unique, bytes);
    this.keptBytes += bytes.length;
    this.rollOver();
    return record;
  }

  /** A file that is known from before, without its bytes. */
  restore(record: FileRecord): void {
    this.records.set(record.unique, record);
    if (record.kind !== "photo") return;
    for (const { file_unique_id } of record.sizes ?? []) this.owners.set(file_unique_id, record.unique);
  }

  /** The file, also by the id of one of its sizes. */
  find(unique: string): FileRecord | undefined {
    return this.records.get(unique) ?? this.records.get(this.owners.get(unique) ?? "");
  }

  bytes(unique: string): Buffer | undefined {
    return this.contents.get(unique) ?? this.contents.get(this.owners.get(unique) ?? "");
  }

  private rollOver(): void {
    for (const record of this.records.values()) {
      if (this.keptBytes <= this.maxBytes && this.records.size <= MAX_FILES) return;
      this.forget(record);
    }
  }

  private forget({ unique, kind, sizes = [] }: FileRecord): void {
    this.keptBytes -= this.contents.get(unique)?.length ?? 0;
    this.contents.delete(unique);
    this.records.delete(unique);
    if (kind === "photo") for (const { file_unique_id } of sizes) this.owners.delete(file_unique_id);
  }
}

/** What stands before the bot's number in a `file_id`; real ones begin with such letters too. */
const FILE_ID_PREFIX = "AgAC";

/** The name a bot uses for a file. Another bot's name for the same file is a different one. */
export const fileIdFor = (botId: number, unique: string): string =>
  FILE_ID_PREFIX + Buffer.from(`${botId}/${unique}`).toString("base64url");

/** What a `file_id` says; undefined where it is none. */
export function readFileId(fileId: string): { readonly botId: number; readonly unique: string } | undefined {
  if (!fileId.startsWith(FILE_ID_PREFIX)) return undefined;
  const said = Buffer.from(fileId.slice(FILE_ID_PREFIX.length), "base64url").toString();
  const [, botId, unique] = /^(\d+)\/([\w-]+)$/.exec(said) ?? [];
  return botId === undefined || unique === undefined ? undefined : { botId: Number(botId), unique };
}

/**
 * Bot API paths of files: the folder is the kind's.
 * @param unique of one of a photo's sizes; else of the file
 */
export function filePathOf({ kind, name, unique: own }: FileRecord, unique = own): string {
  const folder = kind === "thumbnail" ? "thumbnails" : rulesOf(kind).folder;
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? "";
  return `${folder}/${unique}${extension}`;
}

/** The `file_unique_id` in a path of the Bot API. */
export const uniqueInPath = (path: string): string => /\/([\w-]+)(?:\.[A-Za-z0-9]+)?$/.exec(path)?.[1] ?? "";
