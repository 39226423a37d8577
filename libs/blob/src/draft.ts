import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, rm } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { UnavailableError } from "@telebus/contracts";
import type { BlobRef } from "./blob-store.js";

/** Bytes that have been written to disk under a name of their own, and what they turned out to be. */
export interface Draft extends BlobRef {
  readonly file: string;
}

/**
 * Writes a stream to a new file in a folder and hands that to `use`, which may move it away; afterwards it is gone.
 * It is on the disk, not only on its way there, when `use` is called.
 */
export async function withDraft<T>(
  folder: string,
  content: Readable,
  use: (draft: Draft) => Promise<T>,
): Promise<T> {
  const file = path.join(folder, `${randomUUID()}.draft`);
  try {
    await mkdir(folder, { recursive: true });
    return await use({ file, ...(await write(file, content)) });
  } catch (error) {
    content.destroy();
    throw asTrouble(error);
  } finally {
    await rm(file, { force: true });
  }
}

async function write(file: string, content: Readable): Promise<BlobRef> {
  const hash = createHash("sha256");
  const handle = await open(file, "wx", 0o600);
  let size = 0;
  try {
    const parts: AsyncIterable<Uint8Array> = content;
    for await (const bytes of parts) {
      hash.update(bytes);
      // Writes all of it, and only then asks for more.
      await handle.writeFile(bytes);
      size += bytes.byteLength;
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { id: hash.digest("hex"), size };
}

const DISK_TROUBLE = new Set(["ENOSPC", "EDQUOT", "EIO", "EROFS", "EACCES", "EPERM", "EMFILE", "ENFILE"]);

/** What is wrong with the storage is no fault of the file's. */
export const asTrouble = (error: unknown): unknown =>
  DISK_TROUBLE.has(codeOf(error) ?? "") ? new UnavailableError("the blob store", { cause: error }) : error;

/** `ENOENT` and the like. */
export const codeOf = (error: unknown): string | undefined =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string"
    ? error.code
    : undefined;
