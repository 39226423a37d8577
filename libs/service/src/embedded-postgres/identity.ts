import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** For programs that need nothing of ours. */
export const plainEnvironment = {
  PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
  LC_ALL: "C",
  TZ: "UTC",
};

/** As whom a program runs. PostgreSQL refuses to run as root, and its initdb as a user without a name. */
export interface Identity {
  readonly name: string;
  /** Words before the program's own. */
  readonly prefix: readonly string[];
  readonly ids: { readonly uid?: number; readonly gid?: number };
}

export const ourselves: Identity = { name: "ourselves", prefix: [], ids: {} };

/** Looks like nobody from inside; files stay ours and folders closed to others stay reachable. Containers may forbid it. */
const namespaced: Identity = {
  name: "user namespace",
  prefix: ["unshare", "-U", "--map-user=65534", "--map-group=65534", "--"],
  ids: {},
};

/** This user has a name everywhere. */
const nobody: Identity = { name: "nobody", prefix: [], ids: { uid: 65534, gid: 65534 } };

/** The identities to try, best first. */
export function identitiesToTry(uid: number | undefined = process.getuid?.()): readonly Identity[] {
  return uid === 0 ? [namespaced, nobody] : [ourselves, namespaced];
}

/** What came of running PostgreSQL as somebody: the version, such as "18.4", or why not. */
export type Trial = { readonly version: string } | { readonly refusal: string };

/** Tries whether this identity can run this `postgres` on this folder. */
export async function tryIdentity(identity: Identity, postgres: string, dataDir: string): Promise<Trial> {
  const [program, ...words] = [...identity.prefix, "/bin/sh", "-c", trial, "sh", dataDir, postgres];
  try {
    const { stdout } = await promisify(execFile)(program, words, {
      ...identity.ids,
      cwd: "/",
      env: plainEnvironment,
      timeout: 10_000,
    });
    return { version: /\d+(\.\d+)*/.exec(stdout)?.[0] ?? stdout.trim() };
  } catch (error) {
    return { refusal: `as ${identity.name}: ${lastLine(error)}` };
  }
}

const trial = `cd "$1" && id -un >&2 && exec "$2" --version`;

function lastLine(error: unknown): string {
  return String(error).trim().split("\n").at(-1) ?? "";
}
