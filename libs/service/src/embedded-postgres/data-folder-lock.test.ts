import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { lockDataFolder } from "./data-folder-lock.js";
import { DataFolderInUseError } from "./errors.js";

let dataDir = "";
beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), "telebus-lock-"));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

describe("the lock of a data folder", () => {
  it("is given to one at a time, also within one process", async () => {
    const lock = await lockDataFolder(dataDir);
    await expect(lockDataFolder(dataDir)).rejects.toThrow(DataFolderInUseError);

    await lock.release();
    await (await lockDataFolder(dataDir)).release();
    expect(await readdir(dataDir)).toEqual([]);
  });

  it("is never given to two that come at once", async () => {
    for (let round = 0; round < 10; round++) {
      const outcomes = await Promise.allSettled([1, 2, 3, 4].map(() => lockDataFolder(dataDir)));
      const locks = outcomes.flatMap((outcome) => (outcome.status === "fulfilled" ? [outcome.value] : []));
      expect(locks.length).toBeLessThanOrEqual(1);
      for (const lock of locks) await lock.release();
    }
  });
});
