import type { IncomingMessage } from "node:http";
import { Busboy, type BusboyInstance } from "@fastify/busboy";
import type { BlobStore } from "@telebus/blob";
import type { BlobFile } from "@telebus/contracts";
import { ProblemError } from "@telebus/service";
import { withUploads } from "../domain/send-fields.js";

interface FormLimits {
  /** Of one file. */
  readonly maxFileBytes: number;
  /** Of one field. */
  readonly maxFieldBytes: number;
}

const MAX_FILES = 20;
const MAX_FIELDS = 50;

/**
 * Reads a form as the JSON that it stands for: its files go into the blob store while they come, and stand in it as
 * references. @throws ProblemError 400, 413
 */
export async function readSendForm(
  request: IncomingMessage,
  blobs: BlobStore,
  limits: FormLimits,
): Promise<Record<string, unknown>> {
  const fields = new Map<string, string>();
  const files = new Map<string, Promise<BlobFile>>();
  const form = openForm(request, limits);
  const read = new Promise<void>((resolve, reject) => {
    const refuse = (status: number, detail: string): void => reject(new ProblemError(status, detail));
    form.on("field", (name, value, _nameCut, isCut) => {
      if (isCut) refuse(413, `${name}: is too long`);
      fields.set(name, value);
    });
    form.on("file", (name, content, fileName, _encoding, contentType) => {
      const tooLarge = new ProblemError(413, `${name}: is larger than ${limits.maxFileBytes} bytes`);
      content.on("limit", () => content.destroy(tooLarge));
      const kept = blobs.put(content).then(({ id }) => ({ blob: id, fileName, contentType }));
      kept.catch(reject);
      files.set(name, kept);
    });
    form.on("filesLimit", () => refuse(413, "too many files"));
    form.on("fieldsLimit", () => refuse(413, "too many fields"));
    form.on("error", () => refuse(400, "the form cannot be read"));
    form.on("finish", () => resolve());
    request.on("error", reject);
    request.on("aborted", () => refuse(400, "the form was cut off"));
    request.pipe(form);
  });
  try {
    await read;
    const uploads = await Promise.all([...files].map(async ([name, file]) => [name, await file] as const));
    return withUploads(fields, new Map(uploads));
  } catch (error) {
    request.unpipe(form);
    request.resume();
    throw error;
  }
}

function openForm({ headers }: IncomingMessage, limits: FormLimits): BusboyInstance {
  try {
    return new Busboy({
      headers: { ...headers, "content-type": headers["content-type"] ?? "" },
      limits: {
        files: MAX_FILES,
        fields: MAX_FIELDS,
        fileSize: limits.maxFileBytes,
        fieldSize: limits.maxFieldBytes,
      },
    });
  } catch {
    throw new ProblemError(400, "the form cannot be read");
  }
}
