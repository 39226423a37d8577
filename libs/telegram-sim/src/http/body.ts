import { Busboy, type BusboyInstance } from "@fastify/busboy";
import type { FastifyRequest } from "fastify";
import { badRequest } from "../errors.js";
import { Params, type Upload } from "../bot-api/params.js";

interface Decoded {
  readonly values: Record<string, unknown>;
  readonly uploads?: ReadonlyMap<string, Upload>;
}

/** The parameters of a call, from address and body; the body wins. @throws ApiError 400 */
export async function readParams(request: FastifyRequest): Promise<Params> {
  const { values, uploads } = await decodeBody(request);
  const query = isRecord(request.query) ? request.query : {};
  return new Params({ ...query, ...values }, uploads);
}

/** A body as it says it is. What is of no known kind has no fields, as with Telegram. @throws ApiError 400 */
export async function decodeBody(request: FastifyRequest): Promise<Decoded> {
  const { body } = request;
  if (!Buffer.isBuffer(body) || body.length === 0) return { values: {} };
  const contentType = request.headers["content-type"] ?? "";
  if (/^application\/json/i.test(contentType)) return { values: decodeJson(body) };
  if (/^application\/x-www-form-urlencoded/i.test(contentType)) return { values: decodeForm(body) };
  if (/^multipart\/form-data/i.test(contentType)) return decodeMultipart(body, contentType);
  return { values: {} };
}

function decodeJson(body: Buffer): Record<string, unknown> {
  try {
    const json: unknown = JSON.parse(body.toString());
    if (isRecord(json)) return json;
  } catch {
    // Told below, like any other body that is no object.
  }
  throw badRequest("can't parse request body as JSON object");
}

const decodeForm = (body: Buffer): Record<string, unknown> =>
  Object.fromEntries(new URLSearchParams(body.toString()));

function decodeMultipart(body: Buffer, contentType: string): Promise<Decoded> {
  return new Promise((resolve, reject) => {
    const refuse = (): void => reject(badRequest("can't parse multipart/form-data request body"));
    const values: Record<string, unknown> = {};
    const uploads = new Map<string, Upload>();
    const parser = openMultipart(contentType, body.length);
    if (!parser) return refuse();
    parser.on("field", (name, value) => {
      values[name] = value;
    });
    parser.on("file", (field, stream, name, _encoding, mime) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("error", refuse);
      stream.on("end", () => uploads.set(field, { name, mime, bytes: Buffer.concat(chunks) }));
    });
    parser.on("error", refuse);
    parser.on("finish", () => resolve({ values, uploads }));
    parser.end(body);
  });
}

function openMultipart(contentType: string, fieldSize: number): BusboyInstance | undefined {
  try {
    return new Busboy({ headers: { "content-type": contentType }, limits: { fieldSize } });
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
