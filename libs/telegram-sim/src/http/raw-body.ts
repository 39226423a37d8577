import type { IncomingMessage } from "node:http";
import type { FastifyRequest } from "fastify";

/** What is too large is read to its end so that the answer arrives, but not further than this. */
const GIVE_UP_BYTES = 1024 * 1024 * 1024;

/** A request that is too large. */
class BodyTooLargeError extends Error {
  override readonly name = "BodyTooLargeError";
  readonly statusCode = 413;
}

const MEDIA_TYPE = /^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+\s*(;|$)/;

/** A content type that is none counts as none given, as for the Bot API server; Fastify would refuse the request. */
export function forgetOddType({ raw: { headers } }: FastifyRequest, _reply: unknown, done: () => void): void {
  if (!MEDIA_TYPE.test(headers["content-type"] ?? "")) delete headers["content-type"];
  done();
}

type Done = (error: Error | null, body?: Buffer) => void;

/** Reads whole bodies. Those beyond `maxBytes` flow by without being kept, and are refused at their end. */
export const bodyReader =
  (maxBytes: number) =>
  (_request: FastifyRequest, payload: IncomingMessage, done: Done): void => {
    let chunks: Buffer[] = [];
    let size = 0;
    payload.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= maxBytes) chunks.push(chunk);
      else chunks = [];
      if (size > GIVE_UP_BYTES) payload.destroy(new BodyTooLargeError("the request does not end"));
    });
    payload.once("error", (error) => done(error));
    payload.once("end", () => {
      if (size > maxBytes) done(new BodyTooLargeError("the request is too large"));
      else done(null, Buffer.concat(chunks, size));
    });
  };
