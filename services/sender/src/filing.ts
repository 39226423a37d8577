import type { BlobStore } from "@telebus/blob";
import type { Clock, Database, Log } from "@telebus/service";
import { createFileStore } from "./file-store.js";
import { createFiles } from "./sending/files.js";

interface FilingSettings {
  readonly blobs: BlobStore;
  readonly maxUploadBytes: number;
  readonly blobKeepMs: number;
}

/** What a sender needs of files: where they are, how they are sent, and what of them grows old. */
export function createFiling(
  { blobs, maxUploadBytes, blobKeepMs }: FilingSettings,
  { db, clock, log }: { db: Database; clock: Clock; log: Log },
) {
  const store = createFileStore(db);
  const prepareFiles = createFiles({ blobs, store, maxUploadBytes, log });
  const ageing = [store, { prune: () => blobs.prune(clock.now() - blobKeepMs) }];
  return { blobs, maxUploadBytes, prepareFiles, ageing };
}
