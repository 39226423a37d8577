const useYourOwn = "Set DATABASE_URL to a PostgreSQL server of your own.";

/** This machine cannot run the bundled PostgreSQL; its message asks for DATABASE_URL. */
export class EmbeddedPostgresUnavailableError extends Error {
  override readonly name = "EmbeddedPostgresUnavailableError";

  constructor(reason: string, options?: ErrorOptions) {
    super(`The bundled PostgreSQL cannot run here: ${reason}. ${useYourOwn}`, options);
  }
}

/** Another live process works on this data folder. */
export class DataFolderInUseError extends Error {
  override readonly name = "DataFolderInUseError";

  constructor(
    readonly dataDir: string,
    readonly pid: number,
  ) {
    super(`The data folder ${dataDir} is in use by process ${pid}; stop it or choose another DATA_DIR.`);
  }
}

/** PostgreSQL was run, and did not come up; `output` is what it said last. */
export class EmbeddedPostgresStartError extends Error {
  override readonly name = "EmbeddedPostgresStartError";

  constructor(
    reason: string,
    readonly output: string = "",
  ) {
    super(output === "" ? reason : `${reason}: ${output}`);
  }
}
