import { createReadStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { isBlobId, type BlobStore } from "./blob-store.js";
import { asTrouble, codeOf, withDraft } from "./draft.js";

/** A draft that old was left behind by a process that died. */
const DRAFT_KEPT_MS = 24 * 3_600_000;

/**
 * Files in a folder, which several processes may share: `ab/abcdef…`, each moved there whole. Their time of change says
 * when they were last stored.
 */
export function createFolderStore(root: string): BlobStore {
  const drafts = path.join(root, "drafts");
  const pathOf = (id: string): string => path.join(root, id.slice(0, 2), id);

  return {
    put: (content) =>
      withDraft(drafts, content, async ({ file, id, size }) => {
        const place = pathOf(id);
        const isNewFolder = await mkdir(path.dirname(place), { recursive: true });
        await rename(file, place);
        await syncFolder(path.dirname(place));
        if (isNewFolder !== undefined) await syncFolder(root);
        return { id, size };
      }),

    open: async (id) => {
      if (!isBlobId(id)) return undefined;
      const place = pathOf(id);
      const found = await unlessMissing(stat(place));
      return found && { id, size: found.size, read: () => createReadStream(place) };
    },

    delete: async (id) => {
      if (isBlobId(id)) await rm(pathOf(id), { force: true });
    },

    prune: async (before) => {
      await removeOlder(drafts, Math.min(before, Date.now() - DRAFT_KEPT_MS), () => true);
      let removed = 0;
      for (const name of await namesIn(root))
        if (/^[0-9a-f]{2}$/.test(name)) removed += await removeOlder(path.join(root, name), before, isBlobId);
      return removed;
    },
  };
}

async function removeOlder(
  folder: string,
  before: number,
  isOurs: (name: string) => boolean,
): Promise<number> {
  let removed = 0;
  for (const name of (await namesIn(folder)).filter(isOurs)) {
    const file = path.join(folder, name);
    const found = await unlessMissing(stat(file));
    if (found === undefined || found.mtimeMs >= before) continue;
    await rm(file, { force: true });
    removed++;
  }
  return removed;
}

const namesIn = async (folder: string): Promise<readonly string[]> =>
  (await unlessMissing(readdir(folder))) ?? [];

async function unlessMissing<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw asTrouble(error);
  }
}

/** Without it the new name of a file may be lost in a power cut. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
