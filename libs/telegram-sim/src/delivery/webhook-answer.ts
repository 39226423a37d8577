import type { IncomingHttpHeaders } from "node:http";
import { promisify } from "node:util";
import { gunzip, inflate } from "node:zlib";
import type { Dispatcher } from "undici";

/** What a webhook answered an update with; a call, where it names a method. */
export interface WebhookAnswer {
  readonly contentType: string;
  readonly body: Buffer;
}

/** A call in an answer may bring a file of this size along. */
const MAX_BYTES = 51 * 1024 * 1024;

const decoders: ReadonlyMap<string, (body: Buffer) => Promise<Buffer>> = new Map([
  ["gzip", (body: Buffer) => promisify(gunzip)(body)],
  ["deflate", (body: Buffer) => promisify(inflate)(body)],
]);

/**
 * Reads an answer to its end; the connection can be used again then. Nothing where it is empty, larger than any call,
 * or cannot be decoded. @throws Error where the connection breaks
 */
export async function readAnswer(
  headers: IncomingHttpHeaders,
  body: Dispatcher.ResponseData["body"],
): Promise<WebhookAnswer | undefined> {
  const bytes = await readAll(body);
  if (bytes.length === 0 || bytes.length > MAX_BYTES) return undefined;
  const decode = decoders.get(headers["content-encoding"] ?? "");
  const decoded = decode ? await decode(bytes).catch(() => undefined) : bytes;
  return decoded && { contentType: headers["content-type"] ?? "", body: decoded };
}

async function readAll(body: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size <= MAX_BYTES) chunks.push(chunk);
  }
  return size <= MAX_BYTES ? Buffer.concat(chunks) : Buffer.alloc(0);
}
