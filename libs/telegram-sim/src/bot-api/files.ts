import { badRequest } from "../errors.js";
import { fileKindNames, rulesOf, type FileKind } from "../world/file-kinds.js";
import { filePathOf, fileIdFor, uniqueIdOf, type FileRecord } from "../world/files.js";
import type { Call, MethodGroup } from "./method.js";
import type { Upload } from "./params.js";

/** What getFile hands out at most. */
const MAX_DOWNLOAD_BYTES = 20 * 1024 * 1024;
const MAX_PHOTO_BYTES = 10 * 1024 * 1024;
const MAX_UPLOAD_BYTES = 50 * 1024 * 1024;

const ATTACHED = "attach://";

/** A file a call gives, and who knows its width, duration and the like. */
export interface GivenFile {
  readonly kind: FileKind;
  /** A `file_id`, an address, or `attach://<part>`. */
  readonly reference: string | undefined;
  /** The part that has the parameter's own name. */
  readonly upload: Upload | undefined;
  readonly attribute: (name: string) => unknown;
}

/** The file, known already or stored now. @throws ApiError */
export function resolveFile(call: Call, given: GivenFile): FileRecord {
  const { kind, reference = "" } = given;
  const upload = reference.startsWith(ATTACHED)
    ? call.params.upload(reference.slice(ATTACHED.length))
    : given.upload;
  if (upload) return storeUpload(call, given, upload);
  if (reference === "") throw badRequest(`there is no ${kind} in the request`);
  if (reference.includes(".")) return rememberUrl(call, given, reference);
  return knownFile(call, kind, reference);
}

function storeUpload({ core }: Call, given: GivenFile, { name, mime, bytes }: Upload): FileRecord {
  const { kind } = given;
  if (bytes.length === 0) throw badRequest("file must be non-empty");
  const maxBytes = kind === "photo" ? MAX_PHOTO_BYTES : MAX_UPLOAD_BYTES;
  if (bytes.length > maxBytes) throw badRequest(`file is too big`);
  return core.world.files.add({ kind, name, mime, attributes: attributesOf(given) }, bytes);
}

/** The simulator never goes out: the address is taken for a file without content. */
function rememberUrl({ core }: Call, given: GivenFile, address: string): FileRecord {
  if (!/^https?:\/\//.test(address)) throw badRequest("wrong HTTP URL specified");
  const { kind } = given;
  const { extension, mime } = rulesOf(kind);
  const name = new URL(address).pathname.split("/").at(-1) ?? `file.${extension}`;
  return core.world.files.add({ kind, name, mime, attributes: attributesOf(given) }, Buffer.alloc(0));
}

function knownFile({ core, bot }: Call, kind: FileKind, fileId: string): FileRecord {
  const unique = uniqueIdOf(bot.user.id, fileId);
  const record = unique === undefined ? undefined : core.world.files.records.get(unique);
  if (!record) throw badRequest("wrong file identifier/HTTP URL specified");
  // Photos are photos; all other kinds pass for one another, and stay what they are.
  if ((record.kind === "photo") !== (kind === "photo"))
    throw badRequest(`can't use file of type ${rulesOf(record.kind).title} as ${rulesOf(kind).title}`);
  return record;
}

/** The kind's attributes, as given where the type is right. */
function attributesOf({ kind, attribute }: GivenFile): Record<string, unknown> {
  const defaults = Object.entries(rulesOf(kind).attributes);
  return Object.fromEntries(
    defaults.map(([name, fallback]) => [name, sameType(attribute(name), fallback) ?? fallback]),
  );
}

/** Forms give numbers as text. */
function sameType(value: unknown, example: number | string | boolean): unknown {
  if (typeof example === "number" && typeof value === "string" && /^\d+$/.test(value)) return Number(value);
  return typeof value === typeof example ? value : undefined;
}

export const isFileKind = (name: string): name is FileKind => fileKindNames.some((kind) => kind === name);

export const fileMethods: MethodGroup = {
  getFile: ({ core, bot, params }) => {
    const unique = uniqueIdOf(bot.user.id, params.text("file_id") ?? "");
    const record = unique === undefined ? undefined : core.world.files.records.get(unique);
    if (!record) throw badRequest("invalid file_id");
    if (record.size > MAX_DOWNLOAD_BYTES) throw badRequest("file is too big");
    return {
      file_id: fileIdFor(bot.user.id, record.unique),
      file_unique_id: record.unique,
      file_size: record.size,
      file_path: filePathOf(record),
    };
  },
};
