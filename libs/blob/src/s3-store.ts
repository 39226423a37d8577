import { createReadStream } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Readable } from "node:stream";
import { UnavailableError } from "@telebus/contracts";
import { AwsV4Signer } from "aws4fetch";
import { request } from "undici";
import { isBlobId, type BlobStore } from "./blob-store.js";
import { withDraft } from "./draft.js";
import { readListing } from "./s3-listing.js";

export interface S3Options {
  /** `https://s3.eu-central-1.amazonaws.com`, or where a server of that kind listens. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

interface Upload {
  readonly content: Readable;
  readonly size: number;
}

const PREFIX = "blobs/";
/** SHA-256 of nothing: what a request without a body is signed with. */
const NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/**
 * Files in a bucket of S3 or of a server that speaks its protocol, addressed by path. S3 wants size and hash of a file
 * before its first byte, so each passes through a temporary file on its way.
 */
export function createS3Store(options: S3Options): BlobStore {
  const base = `${options.endpoint.replace(/\/+$/, "")}/${options.bucket}`;
  const drafts = path.join(os.tmpdir(), "telebus-blobs");
  const urlOf = (id: string): string => `${base}/${PREFIX}${id}`;

  const ask = async (
    method: "GET" | "HEAD" | "PUT" | "DELETE",
    url: string,
    sha256: string,
    upload?: Upload,
  ) => {
    const { accessKeyId, secretAccessKey, region } = options;
    const headers = { "x-amz-content-sha256": sha256 };
    const keys = { accessKeyId, secretAccessKey, region, service: "s3" };
    const signed = await new AwsV4Signer({ ...keys, url, method, headers }).sign();
    const length = upload && { "content-length": String(upload.size) };
    const sent = { ...Object.fromEntries(signed.headers), ...length };
    try {
      return await checked(
        await request(signed.url, { method, headers: sent, body: upload?.content ?? null }),
      );
    } catch (error) {
      throw error instanceof UnavailableError
        ? error
        : new UnavailableError("the blob store", { cause: error });
    }
  };
  const forget = async (id: string): Promise<void> => {
    const answer = await ask("DELETE", urlOf(id), NOTHING);
    await answer.body.dump();
  };

  return {
    put: (content) =>
      withDraft(drafts, content, async ({ file, id, size }) => {
        const answer = await ask("PUT", urlOf(id), id, { content: createReadStream(file), size });
        await answer.body.dump();
        if (answer.statusCode === 404) throw new UnavailableError("the bucket of the blob store");
        return { id, size };
      }),

    open: async (id) => {
      if (!isBlobId(id)) return undefined;
      const { statusCode, headers, body } = await ask("HEAD", urlOf(id), NOTHING);
      await body.dump();
      if (statusCode === 404) return undefined;
      return { id, size: Number(headers["content-length"]), read: () => contentOf(id) };
    },

    delete: async (id) => {
      if (isBlobId(id)) await forget(id);
    },

    prune: async (before) => {
      let removed = 0;
      for (let next: string | undefined = ""; next !== undefined;) {
        const query = new URLSearchParams({ "list-type": "2", prefix: PREFIX });
        if (next !== "") query.set("continuation-token", next);
        const answer = await ask("GET", `${base}?${query.toString()}`, NOTHING);
        const listing = readListing(await answer.body.text());
        const old = listing.objects.filter(({ storedAt }) => storedAt < before);
        const ids = old.map(({ key }) => key.slice(PREFIX.length)).filter(isBlobId);
        for (const id of ids) await forget(id);
        removed += ids.length;
        next = listing.next;
      }
      return removed;
    },
  };

  async function* contentOf(id: string): AsyncGenerator<Uint8Array> {
    const { statusCode, body } = await ask("GET", urlOf(id), NOTHING);
    if (statusCode !== 200) {
      await body.dump();
      throw new Error("the file is gone");
    }
    for await (const part of body) yield part;
  }
}

/** What is not there is an answer; everything else that is no success is trouble with the storage. */
async function checked(answer: Awaited<ReturnType<typeof request>>): Promise<typeof answer> {
  const { statusCode } = answer;
  if (statusCode < 300 || statusCode === 404) return answer;
  await answer.body.dump();
  const cause = new Error(`the S3 server answered with HTTP ${statusCode}`);
  throw new UnavailableError("the blob store", { cause });
}
