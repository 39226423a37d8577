import {
  binariesPackage,
  copyBinaries,
  prepareBinaries,
  type Binaries,
  type ResolvePackage,
} from "./binaries.js";
import { EmbeddedPostgresUnavailableError } from "./errors.js";
import { identitiesToTry, tryIdentity, type Identity } from "./identity.js";

/** Binaries that run here, and as whom. */
export interface Installation {
  readonly binaries: Binaries;
  readonly identity: Identity;
  readonly version: string;
}

export interface InstallationOptions {
  readonly dataDir: string;
  /** Of another installation, instead of the bundled ones. */
  readonly binaries?: Binaries;
  readonly resolvePackage?: ResolvePackage;
  readonly identities?: readonly Identity[];
}

/**
 * Finds a way to run PostgreSQL on the folder `dataDir`.
 * @throws EmbeddedPostgresUnavailableError when there is none, with what was tried.
 */
export async function findInstallation(options: InstallationOptions): Promise<Installation> {
  const { dataDir } = options;
  const refusals: string[] = [];
  for await (const { identity, binaries } of waysToRun(options)) {
    const trial = await tryIdentity(identity, binaries.postgres, dataDir);
    if ("version" in trial) return { identity, binaries, version: trial.version };
    refusals.push(trial.refusal);
  }
  throw new EmbeddedPostgresUnavailableError(refusals.join("; "));
}

type WayToRun = Pick<Installation, "identity" | "binaries">;

/** A user of its own may not reach the checkout, but does reach a copy in the data folder. */
async function* waysToRun(options: InstallationOptions): AsyncGenerator<WayToRun> {
  const { dataDir, binaries, resolvePackage, identities = identitiesToTry() } = options;
  if (binaries !== undefined) {
    for (const identity of identities) yield { identity, binaries };
    return;
  }
  const packageDir = binariesPackage(resolvePackage);
  const installed = await prepareBinaries(packageDir, dataDir);
  for (const identity of identities) {
    yield { identity, binaries: installed };
    if (identity.ids.uid === undefined) continue;
    yield { identity, binaries: await copyBinaries(packageDir, dataDir) };
  }
}
