import { randomBytes } from "node:crypto";
import type { FileKind } from "./file-kinds.js";

/** What is known about a file; its bytes are kept apart and may have rolled over. */
export interface FileRecord {
  /** `file_unique_id`: the same for every bot. */
  readonly unique: string;
  readonly kind: FileKind;
  /** Bytes. */
  readonly size: number;
  readonly name: string;
  readonly mime: string;
  /** Width, duration and the like, as the Bot API names them. */
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** Files that were sent, by `file_unique_id`. Both the bytes and the records are bounded. */
export class Files {
  readonly records = new Map<string, FileRecord>();
  private readonly contents = new Map<string, Buffer>();
  private keptBytes = 0;

  constructor(private readonly maxBytes: number) {}

  clear(): void {
    this.records.clear();
    this.contents.clear();
    this.keptBytes = 0;
  }

  add(about: Omit<FileRecord, "unique" | "size">, bytes: Buffer): FileRecord {
    const record: FileRecord = {
      ...about,
      unique: randomBytes(9).toString("base64url"),
      size: bytes.length,
    };
    this.records.set(record.unique, record);
    this.contents.set(record.unique, bytes);
    this.keptBytes += bytes.length;
    this.rollOver();
    return record;
  }

  bytes(unique: string): Buffer | undefined {
    return this.contents.get(unique);
  }

  private rollOver(): void {
    for (const [unique, bytes] of this.contents) {
      if (this.keptBytes <= this.maxBytes && this.contents.size <= MAX_FILES) return;
      this.contents.delete(unique);
      this.records.delete(unique);
      this.keptBytes -= bytes.length;
    }
  }
}

const MAX_FILES = 50_000;
/** What stands before the bot's number in a `file_id`; real ones begin with such letters too. */
const FILE_ID_PREFIX = "AgAC";

/** The name a bot uses for a file. Another bot's name for the same file is a different one. */
export const fileIdFor = (botId: number, unique: string): string =>
  FILE_ID_PREFIX + Buffer.from(`${botId}/${unique}`).toString("base64url");

/** The `file_unique_id` behind a bot's `file_id`; undefined where it is another bot's, or none at all. */
export function uniqueIdOf(botId: number, fileId: string): string | undefined {
  if (!fileId.startsWith(FILE_ID_PREFIX)) return undefined;
  const [owner, unique] = Buffer.from(fileId.slice(FILE_ID_PREFIX.length), "base64url").toString().split("/");
  return owner === String(botId) ? unique : undefined;
}

/** Bot API paths of files: the folder is the kind's. */
export const filePathOf = ({ kind, unique, name }: FileRecord): string => {
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? "";
  return `${kind}s/${unique}${extension}`;
};
