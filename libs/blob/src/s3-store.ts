import { createReadStream } from "node:fs";
import os from "node:os";
import path from "node:path";
import { UnavailableError } from "@telebus/contracts";
import { isBlobId, type BlobStore } from "./blob-store.js";
import { withDraft } from "./draft.js";
import { createBucket, type AskBucket, type S3Options } from "./s3-bucket.js";
import { readListing } from "./s3-listing.js";

const PREFIX = "blobs/";
const pathOf = (id: string): string => `/${PREFIX}${id}`;

/**
 * Files in a bucket. S3 wants size and hash of a file before its first byte, so each passes through a temporary file on
 * its way.
 */
export function createS3Store(options: S3Options): BlobStore {
  const ask = createBucket(options);
  const drafts = path.join(os.tmpdir(), "telebus-blobs");
  return {
    put: (content) =>
      withDraft(drafts, content, async ({ file, id, size }) => {
        const upload = { content: createReadStream(file), size, sha256: id };
        const answer = await ask("PUT", pathOf(id), upload);
        await answer.body.dump();
        if (answer.statusCode === 404) throw new UnavailableError("the bucket of the blob store");
        return { id, size };
      }),

    open: async (id) => {
      if (!isBlobId(id)) return undefined;
      const { statusCode, headers, body } = await ask("HEAD", pathOf(id));
      await body.dump();
      if (statusCode === 404) return undefined;
      return { id, size: Number(headers["content-length"]), read: () => contentOf(ask, id) };
    },

    delete: async (id) => {
      if (isBlobId(id)) await forget(ask, id);
    },

    prune: async (before) => {
      let removed = 0;
      for (let page = await list(ask); ; page = await list(ask, page.next)) {
        const old = page.objects.filter(({ storedAt }) => storedAt < before);
        const ids = old.map(({ key }) => key.slice(PREFIX.length)).filter(isBlobId);
        for (const id of ids) await forget(ask, id);
        removed += ids.length;
        if (page.next === undefined) return removed;
      }
    },
  };
}

async function list(ask: AskBucket, after?: string) {
  const query = new URLSearchParams({ "list-type": "2", prefix: PREFIX });
  if (after !== undefined) query.set("continuation-token", after);
  const answer = await ask("GET", `?${query.toString()}`);
  return readListing(await answer.body.text());
}

async function forget(ask: AskBucket, id: string): Promise<void> {
  const answer = await ask("DELETE", pathOf(id));
  await answer.body.dump();
}

async function* contentOf(ask: AskBucket, id: string): AsyncGenerator<Uint8Array> {
  const { statusCode, body } = await ask("GET", pathOf(id));
  if (statusCode !== 200) {
    await body.dump();
    throw new Error("the file is gone");
  }
  const parts: AsyncIterable<Uint8Array> = body;
  yield* parts;
}
