import { systemClock, type Clock } from "./clock.js";
import { defaultLimits, type LimitMode, type LimitValues } from "./limits/values.js";

/** Where the simulator says what people who run it should know. Never a token. */
export interface SimulatorLog {
  info(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

export interface SimulatorOptions {
  /** The system's time, unless a test turns its own. */
  readonly clock?: Clock | undefined;
  /** 0 to below 1; for update ids and retry pauses. */
  readonly random?: (() => number) | undefined;
  readonly log?: SimulatorLog | undefined;
  /** Keeps people, chats, messages, webhooks and ids across restarts. */
  readonly snapshotFile?: string | undefined;
  /** An unknown token is answered 401; otherwise one of valid form becomes a new bot. */
  readonly strictTokens?: boolean | undefined;
  /** Parameters that the Bot API does not know are refused; otherwise they are ignored, with a warning in the call. */
  readonly strictParams?: boolean | undefined;
  /** A token's first use from one address: 20 a minute and 600 an hour, more are refused. Off unless asked for. */
  readonly strictWakeUps?: boolean | undefined;
  /** `soft` unless given. */
  readonly limitMode?: LimitMode | undefined;
  readonly limits?: Partial<LimitValues> | undefined;
  /** What a person has to begin with; 5 000. */
  readonly startStars?: number | undefined;
  /** A webhook that takes longer has failed; 60 s, as with Telegram. */
  readonly webhookTimeoutMs?: number | undefined;
  /** Larger requests are answered 413. */
  readonly maxBodyBytes?: number | undefined;
  /** What is kept in memory; older things roll over. */
  readonly keep?: Partial<Kept> | undefined;
}

interface Kept {
  readonly messagesPerChat: number;
  readonly calls: number;
  readonly events: number;
  readonly fileBytes: number;
}

/** Everything chosen. */
export interface Settings {
  readonly clock: Clock;
  readonly random: () => number;
  readonly log: SimulatorLog;
  readonly snapshotFile: string | undefined;
  readonly strictTokens: boolean;
  readonly strictWakeUps: boolean;
  readonly strictParams: boolean;
  readonly limitMode: LimitMode;
  readonly limits: LimitValues;
  readonly startStars: number;
  readonly webhookTimeoutMs: number;
  readonly maxBodyBytes: number;
  readonly keep: Kept;
}

const silent: SimulatorLog = { info: () => undefined, error: () => undefined };
const MIB = 1024 * 1024;

export function settingsOf(options: SimulatorOptions): Settings {
  return {
    clock: options.clock ?? systemClock,
    random: options.random ?? Math.random,
    log: options.log ?? silent,
    snapshotFile: options.snapshotFile,
    strictTokens: options.strictTokens ?? false,
    strictParams: options.strictParams ?? false,
    strictWakeUps: options.strictWakeUps ?? false,
    limitMode: options.limitMode ?? "soft",
    limits: { ...defaultLimits, ...options.limits },
    startStars: options.startStars ?? 5_000,
    webhookTimeoutMs: options.webhookTimeoutMs ?? 60_000,
    // Telegram takes uploads of 50 MB; the rest is for the other fields.
    maxBodyBytes: options.maxBodyBytes ?? 51 * MIB,
    keep: { messagesPerChat: 1_000, calls: 10_000, events: 2_000, fileBytes: 256 * MIB, ...options.keep },
  };
}
