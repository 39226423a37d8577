/** Where a library writes what it sees; pino's loggers fit. */
export interface BusLog {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

const ignore = (): void => undefined;

export const silentLog: BusLog = { debug: ignore, info: ignore, warn: ignore, error: ignore };
