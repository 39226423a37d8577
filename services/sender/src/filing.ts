import type { BlobStore } from "@telebus/blob";
import type { BotDirectory, Clock, Database, Log } from "@telebus/service";
import { createFileStore } from "./file-store.js";
import { createFiles } from "./sending/files.js";

interface FilingSettings {
  readonly blobs: BlobStore;
  /** To this Bot API server, or to that of the environment. */
  readonly maxUploadBytes: (apiRoot?: string) => number;
  readonly blobKeepMs: number;
}

/** What a sender needs of files: where they are, how they are sent, and what of them grows old. */
export function createFiling(
  { blobs, maxUploadBytes, blobKeepMs }: FilingSettings,
  { bots, db, clock, log }: { bots: BotDirectory; db: Database; clock: Clock; log: Log },
) {
  const store = createFileStore(db);
  const mostBytes = (bot: number): number => maxUploadBytes(bots.get(bot)?.apiRoot);
  /** A form says only later which bot it is for. */
  const maxFormBytes = (): number => Math.max(maxUploadBytes(), ...bots.all().map(({ id }) => mostBytes(id)));
  const prepareFiles = createFiles({ blobs, store, maxUploadBytes: mostBytes, log });
  const ageing = [store, { prune: () => blobs.prune(clock.now() - blobKeepMs) }];
  return { blobs, mostBytes, maxFormBytes, prepareFiles, ageing };
}
