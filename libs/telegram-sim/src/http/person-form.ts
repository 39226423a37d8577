import { z } from "zod";
import { parseJsonText } from "../bot-api/json-text.js";
import type { Upload } from "../bot-api/params.js";
import { attachedPart } from "../bot-api/uploads.js";
import { ControlError } from "../errors.js";
import { fileKindNames } from "../world/file-kinds.js";

type Fields = Readonly<Record<string, unknown>>;
type Uploads = ReadonlyMap<string, Upload>;

/** Fields of a person's message that hold JSON; in a form they come as text. */
const STRUCTURED = new Set<string>([
  ...fileKindNames,
  "album",
  "entities",
  "caption_entities",
  "location",
  "venue",
  "contact",
  "poll",
  "dice",
  "extra",
]);
const NUMBERS = new Set(["reply_to", "thread", "message_id"]);

const Items = z.array(z.record(z.string(), z.unknown()));

/**
 * A person's message as a form brings it: files are parts with the name of their kind, or are named by
 * `attach://<part>` as in the Bot API, also in `album`. @throws ControlError 400
 */
export function personFields(values: Fields, uploads: Uploads = new Map()): Record<string, unknown> {
  const read = Object.entries(values).map(([name, value]) => [name, readField(name, value)] as const);
  const fields = Object.fromEntries(read);
  const album = Items.safeParse(fields["album"]).data;
  return {
    ...withFiles(fields, uploads, true),
    ...(album && { album: album.map((item) => withFiles(item, uploads, false)) }),
  };
}

function readField(name: string, value: unknown): unknown {
  if (typeof value !== "string") return value;
  if (NUMBERS.has(name) && /^\d+$/.test(value)) return Number(value);
  if (!STRUCTURED.has(name) || attachedPart(value) !== undefined) return value;
  try {
    return parseJsonText(value);
  } catch {
    throw new ControlError(400, `${name}: not JSON`);
  }
}

/** Every file with the bytes of its part. */
function withFiles(fields: Fields, uploads: Uploads, isWhole: boolean): Record<string, unknown> {
  const files = fileKindNames.flatMap((kind) => {
    const given = fields[kind];
    const part = attachedPart(given);
    const upload = uploads.get(part ?? (isWhole ? kind : ""));
    if (part !== undefined && !upload) throw new ControlError(400, `there is no part ${part}`);
    return upload ? [[kind, fileOf(upload, given)] as const] : [];
  });
  return { ...fields, ...Object.fromEntries(files) };
}

function fileOf({ name, mime, bytes }: Upload, given: unknown): Record<string, unknown> {
  const about = typeof given === "object" && given !== null ? given : {};
  return { ...(name !== "" && { name }), mime, ...about, bytes };
}
