import { Busboy, type BusboyInstance } from "@fastify/busboy";
import type { Upload } from "../bot-api/params.js";
import { badRequest, type ApiError } from "../errors.js";

/** The fields of a body, by name, and the files that came with them. */
export interface Decoded {
  readonly values: Record<string, unknown>;
  readonly uploads?: ReadonlyMap<string, Upload>;
}

const REPLACED = "\uFFFD";
const MAX_NAME_BYTES = 1024;

/** A form with files; of several parts with one name the first counts. @throws ApiError 400 */
export function decodeMultipart(body: Buffer, contentType: string): Promise<Decoded> {
  return new Promise((resolve, reject) => {
    const refuse = (): void => reject(malformed());
    const values = new Map<string, unknown>();
    const uploads = new Map<string, Upload>();
    const parser = openMultipart(contentType, body.length);
    if (!parser) return refuse();
    parser.on("field", (name, value) => {
      if (hasBrokenText(value, body)) reject(badRequest("strings must be encoded in UTF-8"));
      if (!values.has(name)) values.set(name, value);
    });
    parser.on("file", (field, stream, name, _encoding, mime) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("error", refuse);
      stream.on("end", () => {
        if (!uploads.has(field)) uploads.set(field, { name, mime, bytes: Buffer.concat(chunks) });
      });
    });
    parser.on("error", refuse);
    parser.on("finish", () => resolve({ values: Object.fromEntries(values), uploads }));
    parser.end(body);
  });
}

const malformed = (): ApiError => badRequest("can't parse multipart/form-data request body");

/** The parser puts a replacement where bytes are no UTF-8; it may also have been sent. */
const hasBrokenText = (value: unknown, body: Buffer): boolean =>
  typeof value === "string" && value.includes(REPLACED) && !body.includes(REPLACED);

/** Undefined where the content type names no boundary. */
function openMultipart(contentType: string, fieldSize: number): BusboyInstance | undefined {
  try {
    return new Busboy({
      headers: { "content-type": contentType },
      limits: { fieldSize, fieldNameSize: MAX_NAME_BYTES },
      // For the Bot API server a file is what has a name, be it empty.
      isPartAFile: (_field, _type, fileName) => fileName !== undefined,
    });
  } catch {
    return undefined;
  }
}
