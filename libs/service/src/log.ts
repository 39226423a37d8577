import { DrizzleQueryError } from "drizzle-orm/errors";
import { pino, type DestinationStream, type Logger } from "pino";
import pretty from "pino-pretty";

export type Log = Logger;

/** A bot token, wherever it turns up: in a URL, in an error of a library. */
const TOKEN = /(\d{5,16}):[A-Za-z0-9_-]{30,}/g;
/** User and password of a connection URL. */
const CREDENTIALS = /(\w+:\/\/)[^\s/@]+@/g;

/** Takes bot tokens and passwords out of a text that goes to a log or a person. */
export const withoutSecrets = (text: string): string =>
  text.replaceAll(TOKEN, "$1:***").replaceAll(CREDENTIALS, "$1***@");

/**
 * Facts of an error that are safe to keep. A failed query carries its parameters, which may be people's words, so only
 * the database's own message is kept.
 */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: withoutSecrets(String(error)) };
  if (error instanceof DrizzleQueryError && error.cause !== undefined) return describeError(error.cause);
  const code = "code" in error && typeof error.code === "string" ? { code: error.code } : {};
  const cause = error.cause === undefined ? {} : { cause: describeError(error.cause) };
  const stack = error.stack === undefined ? {} : { stack: withoutSecrets(error.stack) };
  return { type: error.name, message: withoutSecrets(error.message), ...code, ...stack, ...cause };
}

/**
 * Structured logs on standard output: JSON lines, or coloured ones where a person watches.
 * Log facts with fields; never message texts, personal data or tokens.
 */
export function createLog(
  options: { level: string; isPretty?: boolean },
  destination?: DestinationStream,
): Log {
  const target =
    destination ??
    (options.isPretty
      ? pretty({
          colorize: true,
          singleLine: true,
          ignore: "pid,hostname,service",
          messageFormat: "{if service}{service}: {end}{msg}",
        })
      : undefined);
  const settings = { level: options.level, serializers: { err: describeError, error: describeError } };
  return target === undefined ? pino(settings) : pino(settings, target);
}
