const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const GIB = 1024 ** 3;

export interface StreamDefinition {
  readonly name: StreamName;
  /** First tokens of every subject of the stream. */
  readonly prefix: string;
  readonly subjects: readonly string[];
  readonly maxAgeMs: number;
  /** With `discard: new` a full stream refuses; the alarm is at 80 %. */
  readonly maxBytes: number;
  /** How long a message id is remembered, so that a repeat is stored once. */
  readonly duplicateWindowMs: number;
}

export type StreamName =
  "UPDATES" | "EVENTS" | "RESULTS" | "CALLS_NOW" | "CALLS_LATER" | "DEAD" | "ADVISORIES";

/**
 * One stream per purpose: a lane behind 100 000 others in one stream waits up to 119 ms on nats-server 2.9.
 * All keep by limits, never as a work queue: a work queue forgets its message ids when the server restarts.
 */
export const streams: Readonly<Record<StreamName, StreamDefinition>> = {
  UPDATES: define("UPDATES", "tb.upd", 2 * DAY_MS, 4 * GIB),
  EVENTS: define("EVENTS", "tb.evt", 7 * DAY_MS, 2 * GIB),
  RESULTS: define("RESULTS", "tb.res", 2 * DAY_MS, 4 * GIB),
  CALLS_NOW: define("CALLS_NOW", "tb.now", 2 * DAY_MS, 2 * GIB),
  CALLS_LATER: define("CALLS_LATER", "tb.later", 2 * DAY_MS, 4 * GIB),
  DEAD: define("DEAD", "tb.dead", 30 * DAY_MS, GIB),
  ADVISORIES: {
    ...define("ADVISORIES", "$JS.EVENT.ADVISORY.CONSUMER", 7 * DAY_MS, GIB / 4),
    subjects: [
      "$JS.EVENT.ADVISORY.CONSUMER.MAX_DELIVERIES.>",
      "$JS.EVENT.ADVISORY.CONSUMER.MSG_TERMINATED.>",
    ],
  },
};

/** The key-value bucket of live configuration: bots, roles, bans, commands, routes. */
export const CONFIG_BUCKET = "CONFIG";

function define(name: StreamName, prefix: string, maxAgeMs: number, maxBytes: number): StreamDefinition {
  return { name, prefix, subjects: [`${prefix}.>`], maxAgeMs, maxBytes, duplicateWindowMs: HOUR_MS };
}
