import { randomBytes } from "node:crypto";
import { chown, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { EmbeddedPostgresStartError } from "./errors.js";
import { unlessMissing } from "./file-errors.js";
import type { Installation } from "./installation.js";
import { spawnTethered } from "./tethered.js";

/** A folder initdb has made, with the password of its superuser. */
export interface Cluster {
  readonly directory: string;
  readonly password: string;
  readonly isNew: boolean;
}

export const superuser = "postgres";

const passwordFile = "telebus-password";
const stagingPrefix = "unfinished-cluster-";

export function clusterDirectory(dataDir: string): string {
  return path.join(dataDir, "cluster");
}

/**
 * Opens the cluster in the data folder, or makes it. It appears complete, password included, or not at all.
 * @throws EmbeddedPostgresStartError when it is another version's, or initdb fails.
 */
export async function openCluster(dataDir: string, installation: Installation): Promise<Cluster> {
  await removeUnfinished(dataDir);
  const directory = clusterDirectory(dataDir);
  const made = await unlessMissing(readFile(path.join(directory, "PG_VERSION"), "utf8"));
  if (made === undefined) await createCluster(directory, installation);
  else checkVersion(made.trim(), installation.version, directory);
  await giveTo(installation.identity.ids.uid ?? process.getuid?.(), directory);
  const password = await readFile(path.join(directory, passwordFile), "utf8");
  return { directory, password: password.trim(), isNew: made === undefined };
}

function checkVersion(made: string, version: string, directory: string): void {
  if (version.split(".")[0] === made) return;
  throw new EmbeddedPostgresStartError(
    `The data in ${directory} was made by PostgreSQL ${made} and this is PostgreSQL ${version}`,
  );
}

async function createCluster(directory: string, installation: Installation): Promise<void> {
  const dataDir = path.dirname(directory);
  const staging = await mkdtemp(path.join(dataDir, stagingPrefix));
  const secret = path.join(staging, passwordFile);
  await writeFile(secret, randomBytes(24).toString("base64url"), { mode: 0o600 });
  await giveTo(installation.identity.ids.uid, staging);

  const unfinished = path.join(staging, "cluster");
  await runInitdb(unfinished, secret, installation);
  await rename(secret, path.join(unfinished, passwordFile));
  await rename(unfinished, directory);
  await rm(staging, { recursive: true });
}

async function runInitdb(
  target: string,
  secret: string,
  { binaries, identity }: Installation,
): Promise<void> {
  const command = [binaries.initdb, "-D", target, `--username=${superuser}`, `--pwfile=${secret}`];
  const initdb = spawnTethered(
    [...command, "--auth=scram-sha-256", "--locale=C", "--encoding=UTF8", "--no-sync"],
    { identity, cwd: path.dirname(target) },
  );
  if ((await initdb.ended) === "failed") {
    throw new EmbeddedPostgresStartError("initdb failed", initdb.lastWords());
  }
}

async function removeUnfinished(dataDir: string): Promise<void> {
  const names = (await readdir(dataDir)).filter((name) => name.startsWith(stagingPrefix));
  for (const name of names)
    await rm(path.join(dataDir, name), { recursive: true, force: true, maxRetries: 5 });
}

/** PostgreSQL insists on owning its folder, and root may have run it as somebody else last time. */
async function giveTo(uid: number | undefined, folder: string): Promise<void> {
  if (uid === undefined || (await stat(folder)).uid === uid) return;
  // The folder itself comes last: it says that all is done.
  for (const entry of [...(await readdir(folder, { recursive: true })), ""]) {
    await chown(path.join(folder, entry), uid, uid);
  }
}
