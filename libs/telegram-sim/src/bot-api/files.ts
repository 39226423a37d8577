import { badRequest } from "../errors.js";
import { addPhoto } from "../media/add-photo.js";
import { fileAttributes } from "../media/file-attributes.js";
import { mimeOf } from "../media/mime-types.js";
import { isFileKind, rulesOf, titleOf, type FileKind } from "../world/file-kinds.js";
import { fileIdFor, filePathOf, readFileId, type FileRecord, type SendableFile } from "../world/files.js";
import { fileAddress } from "./file-addresses.js";
import type { Call, MethodGroup } from "./method.js";
import type { Upload } from "./params.js";
import { attachedPart, storeUpload, type Attribute } from "./uploads.js";

/** What getFile hands out at most. */
const MAX_DOWNLOAD_BYTES = 20 * 1024 * 1024;

/** A file a call gives, and who knows its width, duration and the like. */
export interface GivenFile {
  readonly kind: FileKind;
  /** A `file_id`, an address, or `attach://<part>`. */
  readonly reference: string | undefined;
  /** The part that has the parameter's own name. */
  readonly upload: Upload | undefined;
  readonly attribute: Attribute;
}

/** The file, known already or stored now. @throws ApiError */
export function resolveFile(call: Call, given: GivenFile): SendableFile {
  const { kind, reference = "" } = given;
  const part = attachedPart(reference);
  const upload = part === undefined ? given.upload : call.params.upload(part);
  const file = upload ? storeUpload(call, given, upload) : referredFile(call, given, part ? "" : reference);
  const still = kind === "live_photo" ? stillOf(call, given.attribute) : undefined;
  if (isSendable(file)) return still ? asLivePhoto(file, still) : file;
  throw badRequest(`can't use file of type ${titleOf(file.kind)} as ${rulesOf(kind).title}`);
}

const isSendable = (file: FileRecord): file is SendableFile => isFileKind(file.kind);

function referredFile(call: Call, given: GivenFile, reference: string): FileRecord {
  const { kind } = given;
  if (reference === "") throw badRequest(`there is no ${kind.replaceAll("_", " ")} in the request`);
  // Whatever has a dot in it, TDLib reads as an address.
  return reference.includes(".") ? addressedFile(call, given, reference) : knownFile(call, kind, reference);
}

/** The simulator never goes out: the address is taken for a file without content. */
function addressedFile({ core }: Call, { kind, attribute }: GivenFile, reference: string): FileRecord {
  // Method reference, sendLivePhoto: not by an address.
  if (kind === "live_photo") throw badRequest("wrong file identifier/HTTP URL specified");
  const { extension, mime: usual } = rulesOf(kind);
  const last = fileAddress(reference).pathname.split("/").at(-1) ?? "";
  const name = last === "" ? `file.${extension}` : last;
  const { files } = core.world;
  const nothing = Buffer.alloc(0);
  if (kind === "photo") {
    const { width, height } = rulesOf(kind).attributes;
    return addPhoto(files, { name, mime: usual }, { width: Number(width), height: Number(height) }, nothing);
  }
  const mime = kind === "document" ? mimeOf(name, usual) : usual;
  return files.add({ kind, name, mime, attributes: fileAttributes(kind, attribute) }, nothing);
}

function knownFile({ core, bot }: Call, kind: FileKind, fileId: string): FileRecord {
  const named = readFileId(fileId);
  if (!named) throw badRequest(`wrong remote file identifier specified: ${fileIdFault(fileId)}`);
  const record = named.botId === bot.user.id ? core.world.files.find(named.unique) : undefined;
  if (!record) throw badRequest("wrong file identifier/HTTP URL specified");
  // Photos are photos; all other kinds pass for one another, and stay what they are.
  if ((record.kind === "photo") !== (kind === "photo") || record.kind === "thumbnail")
    throw badRequest(`can't use file of type ${titleOf(record.kind)} as ${rulesOf(kind).title}`);
  return record;
}

/** What TDLib says of a text that is no `file_id`. */
function fileIdFault(text: string): string {
  if (!/^[\w-]*$/.test(text)) return "Wrong character in the string";
  return text.length % 4 === 1 ? "Wrong string length" : "can't unserialize it";
}

/** The photo of a live photo. */
function stillOf(call: Call, attribute: Attribute): SendableFile {
  const reference = attribute("photo");
  return resolveFile(call, {
    kind: "photo",
    reference: typeof reference === "string" ? reference : undefined,
    upload: call.params.upload("photo"),
    attribute,
  });
}

/** A video that moves a photo. */
function asLivePhoto(file: SendableFile, { sizes, attributes }: SendableFile): SendableFile {
  if (file.kind !== "live_photo" && file.kind !== "video") return file;
  const shape = { ...rulesOf("live_photo").attributes, ...file.attributes, ...attributes };
  return { ...file, kind: "live_photo", attributes: shape, sizes };
}

export const fileMethods: MethodGroup = {
  getFile: ({ core, bot, params }) => {
    const fileId = params.text("file_id");
    if (fileId === undefined) throw badRequest("file_id not specified");
    const named = readFileId(fileId);
    if (!named) throw badRequest("invalid file_id");
    const record = named.botId === bot.user.id ? core.world.files.find(named.unique) : undefined;
    if (!record) throw badRequest("wrong file_id or the file is temporarily unavailable");
    if (record.size > MAX_DOWNLOAD_BYTES) throw badRequest("file is too big");
    return {
      file_id: fileIdFor(bot.user.id, named.unique),
      file_unique_id: named.unique,
      file_size: record.size,
      file_path: filePathOf(record, named.unique),
    };
  },
};
