import type { CallOutcome, CallRequestedData, FailureClass } from "@telebus/contracts";
import type { HeldEvent } from "@telebus/bus";
import type { BotApiCall, CallAnswer } from "@telebus/telegram";
import type { Fare } from "../domain/paying.js";
import type { Waiting } from "../domain/waiting.js";
import type { CallRecord } from "../store.js";

/** A request in this sender's hands. It is acknowledged when its result is recorded and told. */
export interface Call extends Waiting {
  readonly held: HeldEvent;
  readonly request: CallRequestedData;
  readonly record: CallRecord;
  /** Whoever holds it may make the call. */
  readonly shard: string;
  /** The service that asked. */
  readonly origin: string;
  /** When it came into this sender's hands. */
  readonly arrivedAt: number;
  readonly progress: Progress;
}

/** Makes a call to Telegram in the name of this one. */
export type Ask = (call: Call, made: MethodCall) => Promise<CallAnswer>;

type MethodCall = Pick<BotApiCall, "method" | "params" | "files" | "timeoutMs">;

/** What happened to a call so far. */
export interface Progress {
  /** Times it has left for Telegram. */
  attempts: number;
  /** Times that Telegram said to wait. */
  refused?: number;
  /** Whether it is known in the journal. */
  isNoted: boolean;
  /** Messages it has spent, where one call does not make it: frames that the sender carries as drafts, edits, messages. */
  spent?: number;
  /** Times its fate was unknown. */
  unknownFates: number;
  /** Parameters to send instead: without the keyboard that Telegram refused, as plain text, to the new chat id. */
  params: Readonly<Record<string, unknown>>;
  /** How it leaves this time; none for what spends nothing. */
  fare?: Fare | undefined;
  /** How it ended, from when that is sure. */
  ending?: Ending;
  /** It was withdrawn before its turn came, and ends so unless it has left. */
  withdrawnAs?: CallOutcome;
  /** The chat's new id, as Telegram told it. */
  migratedTo?: number | undefined;
  /** Why its chat was marked as dead when the call was noted. */
  markedDead?: FailureClass | undefined;
  /** Remedies that were tried, each at most once. */
  readonly remedies: Set<string>;
}

/** The end of a call. */
export interface Ending {
  readonly outcome: CallOutcome;
  /** The journal has it already; only its origin may not know yet. */
  readonly isRecorded?: true;
}

/** What the journal keeps of it, as it leaves this time. */
export const recordOf = ({ record, progress }: Call): CallRecord =>
  progress.fare?.isAbove ? { ...record, isPaid: true } : record;

/** What it is sent with this time. */
export const paramsOf = ({ progress: { params, fare } }: Call): Progress["params"] =>
  fare?.payer === undefined ? params : { ...params, allow_paid_broadcast: true };
