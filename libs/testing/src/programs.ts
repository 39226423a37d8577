import { execFile } from "node:child_process";
import { access, constants, readdir } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";

const debianPostgres = "/usr/lib/postgresql";

/** Full path of a program on this machine, also where PATH does not lead: /usr/sbin, Debian's PostgreSQL. */
export async function findProgram(name: string): Promise<string | undefined> {
  for (const folder of [...pathFolders(), "/usr/sbin", "/usr/local/sbin", ...(await postgresFolders())]) {
    const program = path.join(folder, name);
    if (await isExecutable(program)) return program;
  }
  return undefined;
}

/** The first number such as "7.0.15" in what the program answers to `--version`. */
export async function programVersion(program: string): Promise<string> {
  const { stdout } = await promisify(execFile)(program, ["--version"]);
  return /\d+(\.\d+)+/.exec(stdout)?.[0] ?? stdout.trim();
}

function pathFolders(): readonly string[] {
  // oxlint-disable-next-line node/no-process-env -- PATH is the shell's, no setting of ours
  return (process.env["PATH"] ?? "").split(path.delimiter).filter((folder) => folder !== "");
}

/** Newest first. */
async function postgresFolders(): Promise<readonly string[]> {
  const versions = await readdir(debianPostgres).catch(() => []);
  return versions
    .toSorted((one, other) => Number(other) - Number(one))
    .map((version) => path.join(debianPostgres, version, "bin"));
}

async function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}
