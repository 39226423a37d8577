type LogLine = (facts: object, message: string) => void;

/** The part of a pino logger that the supervisor uses. */
export interface SupervisorLog {
  readonly debug: LogLine;
  readonly info: LogLine;
  readonly warn: LogLine;
  readonly error: LogLine;
}

const ignore: LogLine = () => undefined;

export const silentLog: SupervisorLog = { debug: ignore, info: ignore, warn: ignore, error: ignore };
