import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, readdir, rm, symlink } from "node:fs/promises";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { DataFolderInUseError } from "./errors.js";
import { hasCode } from "./file-errors.js";

/** Sole use of a data folder. */
export interface DataFolderLock {
  release(): Promise<void>;
}

/**
 * Takes the folder for this process. Each owner listens on a socket of its own in the folder and then looks for
 * others: of two that come at once, at least one sees the other. The kernel closes a dead owner's socket, so a stale
 * one refuses connections whatever has become of its pid, and its unique name makes removing it safe.
 * @throws DataFolderInUseError when another live process, or this one, has it.
 */
export async function lockDataFolder(dataDir: string, attempts = 3): Promise<DataFolderLock> {
  const ours = `owner-${process.pid}-${randomBytes(4).toString("hex")}.sock`;
  const server = await withShortPath(dataDir, (folder) => listen(path.join(folder, ours)));
  const release = async (): Promise<void> => {
    server.close();
    await rm(path.join(dataDir, ours), { force: true });
  };
  const other = await findLiveOwner(dataDir, ours);
  if (other === undefined) return { release };

  await release();
  if (attempts <= 1) throw new DataFolderInUseError(dataDir, other);
  await pause(20 + Math.random() * 60);
  return lockDataFolder(dataDir, attempts - 1);
}

/** @returns the pid of another live owner; removes what dead ones left. */
async function findLiveOwner(dataDir: string, ours: string): Promise<number | undefined> {
  for (const name of await readdir(dataDir)) {
    const pid = /^owner-(\d+)-\w+\.sock$/.exec(name)?.[1];
    if (pid === undefined || name === ours) continue;
    if (await withShortPath(dataDir, (folder) => isListening(path.join(folder, name)))) return Number(pid);
    await rm(path.join(dataDir, name), { force: true });
  }
  return undefined;
}

async function listen(socketPath: string): Promise<Server> {
  const server = createServer((visitor) => visitor.destroy()).listen(socketPath);
  await once(server, "listening");
  return server.unref();
}

async function isListening(socketPath: string): Promise<boolean> {
  const visitor = connect(socketPath);
  try {
    await once(visitor, "connect");
    return true;
  } catch (error) {
    if (hasCode(error, "ECONNREFUSED", "ENOENT")) return false;
    // A full queue, or somebody else's socket: somebody is there.
    return true;
  } finally {
    visitor.destroy();
  }
}

/** macOS takes at most 103 bytes, Linux 107. */
const longestSocketFolder = 70;

/** A socket's path is limited by the kernel, a data folder's is not: reach a long one by a short link. */
async function withShortPath<T>(folder: string, act: (shortPath: string) => Promise<T>): Promise<T> {
  if (Buffer.byteLength(folder) <= longestSocketFolder) return act(folder);
  const linkDir = await mkdtemp(path.join(tmpdir(), "telebus-"));
  try {
    const link = path.join(linkDir, "d");
    await symlink(folder, link);
    return await act(link);
  } finally {
    await rm(linkDir, { recursive: true, force: true });
  }
}
