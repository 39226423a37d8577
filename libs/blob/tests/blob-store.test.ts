import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, readdir, rm, utimes } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { UnavailableError } from "@telebus/contracts";
import type { BlobStore, StoredBlob } from "../src/blob-store.js";
import { createFolderStore } from "../src/folder-store.js";
import { createS3Store } from "../src/s3-store.js";
import { keys, startS3Server } from "./s3-server.js";

interface Storage {
  readonly store: BlobStore;
  /** Makes a file as old as if it had been stored then. */
  readonly age: (id: string, at: number) => Promise<void>;
  readonly stop: () => Promise<void>;
}

async function folder(): Promise<Storage> {
  const root = await mkdtemp(path.join(os.tmpdir(), "telebus-blob-"));
  return {
    store: createFolderStore(root),
    age: (id, at) => utimes(path.join(root, id.slice(0, 2), id), at / 1000, at / 1000),
    stop: () => rm(root, { recursive: true }),
  };
}

async function bucket(): Promise<Storage> {
  const { endpoint, age, stop } = await startS3Server();
  return { store: createS3Store({ endpoint, bucket: "files", ...keys }), age, stop };
}

const bytesOf = async (parts: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const read: Uint8Array[] = [];
  for await (const part of parts) read.push(part);
  return Buffer.concat(read);
};
const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");

describe.each([
  ["a folder", folder],
  ["S3", bucket],
])("files in %s", (_name, start) => {
  let storage: Storage;
  let store: BlobStore;
  beforeAll(async () => {
    storage = await start();
    ({ store } = storage);
  });
  afterAll(() => storage.stop());
  const keep = (bytes: Buffer) => store.put(Readable.from([bytes]));
  const opened = async (id: string): Promise<StoredBlob> => {
    const found = await store.open(id);
    if (found === undefined) throw new Error("it is not here");
    return found;
  };

  test("are named by what they hold, and can be read as often as needed", async () => {
    const bytes = randomBytes(300_000);
    const ref = await keep(bytes);
    expect(ref).toEqual({ id: sha256(bytes), size: 300_000 });
    const blob = await opened(ref.id);
    expect(blob).toMatchObject(ref);
    for (let n = 0; n < 2; n++) expect((await bytesOf(blob.read())).equals(bytes)).toBe(true);
  });

  test("may be stored by several at once, and empty", async () => {
    const bytes = randomBytes(1000);
    const refs = await Promise.all(Array.from({ length: 5 }, () => keep(bytes)));
    expect(new Set(refs.map(({ id }) => id))).toEqual(new Set([sha256(bytes)]));
    const { id, size } = await keep(Buffer.alloc(0));
    expect(size).toBe(0);
    expect(await bytesOf((await opened(id)).read())).toHaveLength(0);
  });

  test("that are not here are nothing, and so is what is no id", async () => {
    for (const id of [sha256(randomBytes(9)), "", "../../../etc/passwd", "A".repeat(64)]) {
      expect(await store.open(id)).toBeUndefined();
      await store.delete(id);
    }
  });

  test("are gone when deleted, also for one who has opened them and reads later", async () => {
    const { id } = await keep(randomBytes(10));
    const blob = await opened(id);
    await store.delete(id);
    expect(await store.open(id)).toBeUndefined();
    await expect(bytesOf(blob.read())).rejects.toThrow(/ENOENT|gone/);
  });

  test("of a stream that breaks off are not kept", async () => {
    const bytes = randomBytes(10);
    const broken = Readable.from(
      (function* () {
        yield bytes;
        throw new Error("cut off");
      })(),
    );
    await expect(store.put(broken)).rejects.toThrow("cut off");
    expect(await store.open(sha256(bytes))).toBeUndefined();
  });

  test("are deleted when they are old, unless they were stored again", async () => {
    const refs = await Promise.all([1, 2, 3, 4, 5].map((n) => keep(Buffer.from(`old ${n}`))));
    for (const { id } of refs) await storage.age(id, 1_000_000);
    await keep(Buffer.from("old 3"));
    const young = await keep(Buffer.from("young"));
    expect(await store.prune(2_000_000)).toBe(4);
    const left = await Promise.all(
      [...refs, young].map(async ({ id }) => (await store.open(id)) !== undefined),
    );
    expect(left).toEqual([false, false, true, false, false, true]);
  });
});

test("a folder has nothing beside the files: drafts are gone", async () => {
  const root = await mkdtemp(path.join(os.tmpdir(), "telebus-blob-"));
  const store = createFolderStore(root);
  expect(await store.prune(Date.now())).toBe(0);
  await store.put(Readable.from([Buffer.from("x")]));
  await expect(store.put(Readable.from(failing()))).rejects.toThrow("cut off");
  expect(await readdir(path.join(root, "drafts"))).toEqual([]);
  await rm(root, { recursive: true });
});

test("an S3 server that is away, or knows another secret, is trouble and no missing file", async () => {
  const { endpoint, stop } = await startS3Server();
  const stranger = createS3Store({ endpoint, bucket: "files", ...keys, secretAccessKey: "another" });
  await expect(stranger.open(sha256(Buffer.from("x")))).rejects.toThrow(UnavailableError);
  const nowhere = createS3Store({ endpoint, bucket: "no-such", ...keys });
  await expect(nowhere.put(Readable.from([Buffer.from("x")]))).rejects.toThrow(UnavailableError);
  await stop();
  const store = createS3Store({ endpoint, bucket: "files", ...keys });
  await expect(store.put(Readable.from([Buffer.from("x")]))).rejects.toThrow(UnavailableError);
});

function* failing(): Generator<Buffer> {
  yield Buffer.from("y");
  throw new Error("cut off");
}
