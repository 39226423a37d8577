import { isUtf8 } from "node:buffer";
import type { IncomingHttpHeaders } from "node:http";
import { promisify } from "node:util";
import { unzip } from "node:zlib";
import { parseJsonText } from "../bot-api/json-text.js";
import { Params } from "../bot-api/params.js";
import { ApiError, badRequest } from "../errors.js";
import { decodeMultipart, type Decoded } from "./multipart.js";

/** What a compressed body may grow to. */
const MAX_UNZIPPED_BYTES = 64 * 1024 * 1024;

interface Body {
  /** A buffer, where there is one. */
  readonly body?: unknown;
  readonly headers: IncomingHttpHeaders;
}

interface BodyAndQuery extends Body {
  /** Parameters in the address. */
  readonly query?: unknown;
}

/**
 * The parameters of a call, from address and body. Of what is given twice the first counts, and the address comes
 * first, as in the Bot API server. @throws ApiError
 */
export async function readParams(request: BodyAndQuery): Promise<Params> {
  const { values, uploads } = await decodeBody(request);
  if (!isRecord(request.query)) return new Params(values, uploads);
  const query = Object.entries(request.query);
  const first = query.map(([name, value]) => [name, Array.isArray(value) ? value[0] : value] as const);
  return new Params({ ...values, ...Object.fromEntries(first) }, uploads);
}

/** A body as it says it is. What is of no known kind has no fields, as with Telegram. @throws ApiError */
export async function decodeBody({ body, headers }: Body): Promise<Decoded> {
  if (!Buffer.isBuffer(body) || body.length === 0) return { values: {} };
  const encoding = headers["content-encoding"]?.toLowerCase();
  const plain = encoding === undefined ? body : await unzipped(body, encoding);
  return decodeBytes(plain, headers["content-type"] ?? "");
}

const inflate = promisify<Buffer, { maxOutputLength: number }, Buffer>(unzip);

/** The Bot API server takes bodies that are packed so. */
async function unzipped(body: Buffer, encoding: string): Promise<Buffer> {
  if (encoding === "identity") return body;
  if (encoding !== "gzip" && encoding !== "deflate")
    throw new ApiError(415, "Unsupported Media Type: unsupported content-encoding");
  try {
    return await inflate(body, { maxOutputLength: MAX_UNZIPPED_BYTES });
  } catch {
    throw badRequest("can't decompress request body");
  }
}

/** The same, of bytes that came another way. @throws ApiError 400 */
export async function decodeBytes(body: Buffer, contentType: string): Promise<Decoded> {
  if (/^application\/json/i.test(contentType)) return { values: decodeJson(textOf(body)) };
  if (/^application\/x-www-form-urlencoded/i.test(contentType)) return { values: decodeForm(textOf(body)) };
  if (/^multipart\/form-data/i.test(contentType)) return decodeMultipart(body, contentType);
  return { values: {} };
}

/** Whatever character set the body names, the Bot API server reads it as UTF-8. */
function textOf(body: Buffer): string {
  if (!isUtf8(body)) throw notUtf8();
  return body.toString();
}

/** As TDLib says it. */
const notUtf8 = (): ApiError => badRequest("strings must be encoded in UTF-8");

function decodeJson(text: string): Record<string, unknown> {
  try {
    const json = parseJsonText(text);
    if (isRecord(json)) return json;
  } catch {
    // Told below, like any other body that is no object.
  }
  throw badRequest("can't parse request body as JSON object");
}

/** Object.fromEntries takes the last of equal names. */
const decodeForm = (text: string): Record<string, unknown> =>
  Object.fromEntries([...new URLSearchParams(text)].toReversed());

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
