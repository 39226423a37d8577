import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";

/** A file to upload; parameters name it as `attach://<key in files>`. */
export interface UploadFile {
  /** What Telegram shows as the file's name. */
  readonly name: string;
  /** Media type; Telegram judges by content and name where there is none. */
  readonly type?: string | undefined;
  readonly bytes: Uint8Array | AsyncIterable<Uint8Array>;
}

export interface CallBody {
  readonly headers: Record<string, string>;
  readonly content: string | Readable;
  /** Whether all of it has been handed over: of half a form Telegram does nothing. */
  isHandedOver(): boolean;
}

type Params = Readonly<Record<string, unknown>>;
type Files = Readonly<Record<string, UploadFile>>;

/** The body of a call: JSON, or a streamed form where there are files. */
export const callBody = (params: Params, files: Files | undefined): CallBody =>
  files === undefined || Object.keys(files).length === 0 ? jsonBody(params) : formBody(params, files);

const jsonBody = (params: Params): CallBody => ({
  headers: { "content-type": "application/json" },
  content: JSON.stringify(params),
  isHandedOver: () => true,
});

function formBody(params: Params, files: Files): CallBody {
  const boundary = randomUUID();
  let isHandedOver = false;
  async function* handOver(): AsyncGenerator<Uint8Array> {
    yield* formParts(params, files, boundary);
    isHandedOver = true;
  }
  return {
    headers: { "content-type": `multipart/form-data; boundary=${boundary}` },
    content: Readable.from(handOver(), { objectMode: false }),
    isHandedOver: () => isHandedOver,
  };
}

async function* formParts(params: Params, files: Files, boundary: string): AsyncGenerator<Uint8Array> {
  for (const [name, value] of Object.entries(params)) {
    if (value === undefined) continue;
    const text = typeof value === "string" ? value : JSON.stringify(value);
    yield Buffer.from(`${partHead(boundary, `name="${quoted(name)}"`)}${text}\r\n`);
  }
  for (const [key, { name, type = "application/octet-stream", bytes }] of Object.entries(files)) {
    const fields = `name="${quoted(key)}"; filename="${quoted(name)}"`;
    yield Buffer.from(partHead(boundary, fields, type));
    if (bytes instanceof Uint8Array) yield bytes;
    else yield* bytes;
    yield Buffer.from("\r\n");
  }
  yield Buffer.from(`--${boundary}--\r\n`);
}

const partHead = (boundary: string, fields: string, type?: string): string =>
  `--${boundary}\r\nContent-Disposition: form-data; ${fields}\r\n` +
  `${type === undefined ? "" : `Content-Type: ${type}\r\n`}\r\n`;

/** As browsers escape names in forms (HTML standard, multipart/form-data encoding algorithm). */
const quoted = (name: string): string =>
  name.replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll('"', "%22");
