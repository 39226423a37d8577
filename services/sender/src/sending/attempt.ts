import type { CallOutcome } from "@telebus/contracts";
import type { BotDirectory, Clock, Log } from "@telebus/service";
import { refusalOf } from "./admission.js";
import type { BotStops } from "./bot-stops.js";
import { recordOf, type Ask, type Call, type Ending } from "./call.js";
import type { DeadChats } from "./dead-chats.js";
import type { PrepareFiles, Ready } from "./files.js";
import type { Journal } from "./journal.js";
import { judge, NOT_OURS, type Judgement } from "./judging.js";
import type { MarkupAlarm } from "./markup-alarm.js";
import { isRefusalToBePaid } from "./paid-refusal.js";
import type { MovedChats } from "./moved-chats.js";
import { note } from "./noting.js";
import type { Reporter } from "./reporter.js";
import type { Streaming } from "./streaming.js";

/** What the line does next: the call is over, or it keeps its place and waits. */
export type Step = { readonly outcome: CallOutcome } | Wait;

/** It keeps its place, where its chat has not moved meanwhile. */
export interface Wait {
  readonly holdMs: number;
  readonly isFlood?: true;
  /** Telegram has surely not carried it out. */
  readonly isCertain?: boolean;
  readonly moved?: { readonly from: number; readonly to: number };
}

/** Carries one call through one turn: notes it, makes it, judges the answer, reports the end. @throws UnavailableError */
export type Attempt = (call: Call) => Promise<Step>;

interface AttemptDeps {
  ask: Ask;
  streaming: Streaming;
  bots: BotDirectory;
  prepareFiles: PrepareFiles;
  journal: Journal;
  reporter: Reporter;
  deadChats: DeadChats;
  botStops: BotStops;
  alarm: MarkupAlarm;
  moved: MovedChats;
  /** Whether the right to send for this shard is still ours. */
  isOurs: (shard: string) => boolean;
  /** Telegram does not let a bot pay for a job. */
  onPaymentRefused: (bot: number, job: string, reason: string) => void;
  clock: Clock;
  log: Log;
}

/** Its bot is switched off: it keeps its place until all that waits for the bot is parked. */
const OFF: Judgement = { holdMs: 500, isCertain: false };
/** Telegram has forgotten a file: the call goes again at once, with the bytes. */
const FROM_BYTES: Judgement = { holdMs: 0, isCertain: true };

export function createAttempt(deps: AttemptDeps): Attempt {
  const { ask, streaming, bots, journal, reporter, deadChats, isOurs, clock, log } = deps;
  const { botStops, moved, alarm } = deps;
  /** Ends that were not told yet; also of calls that come again because their shard was lost meanwhile. */
  const untold = new Map<string, Ending>();

  const takeTurn = async (call: Call): Promise<Judgement> => {
    // Before anything is noted of it: somebody else may be sending it.
    if (!isOurs(call.shard)) return NOT_OURS;
    if (bots.isOff(call.request.bot)) return OFF;
    const noted = await note(call, journal, log);
    if (noted.kind === "over") return noted.ending;
    const refusal = refusalOf(call, bots, clock.now()) ?? (await deadChats.refusalOf(call));
    if (refusal !== undefined) return { outcome: refusal };
    if (call.request.stream?.transport === "auto")
      return isOurs(call.shard) ? streaming.carry(call) : NOT_OURS;
    const ready = await deps.prepareFiles(call);
    if ("outcome" in ready) return ready;
    try {
      return await make(call, ready);
    } finally {
      ready.release();
    }
  };

  const make = async (call: Call, ready: Ready): Promise<Judgement> => {
    if (!isOurs(call.shard)) return NOT_OURS;
    call.progress.attempts++;
    const { method, bot } = call.request;
    const answer = await ask(call, { method, ...ready.sent });
    if (await ready.learn(answer)) return FROM_BYTES;
    const payer = call.progress.fare?.payer;
    if (payer === undefined || !isRefusalToBePaid(answer)) return judge(call, answer, log);
    deps.onPaymentRefused(bot, payer, answer.description);
    return { holdMs: 0, isCertain: true };
  };

  /** Not noted, it only counts as tried after a crash; Telegram's waiting time holds all the same. */
  const noteRefusal = (call: Call): Promise<void> =>
    journal.refused(recordOf(call)).catch((error: unknown) => {
      log.warn({ err: error, call: call.record.id }, "a refusal could not be noted");
    });

  return async (call) => {
    const { id } = call.record;
    // A call that is over is not made again because its end could not be told: telling is all that is repeated.
    const judgement = call.progress.ending ?? untold.get(id) ?? (await takeTurn(call));
    if ("outcome" in judgement) {
      call.progress.ending = judgement;
      untold.set(id, judgement);
      if (judgement.isRecorded !== true) await deadChats.learn(call, judgement.outcome);
      await reporter.finish(call, judgement);
      untold.delete(id);
      return { outcome: judgement.outcome };
    }
    if (judgement.isFlood) call.progress.refused = (call.progress.refused ?? 0) + 1;
    if (judgement.isCertain) await noteRefusal(call);
    if (judgement.moved !== undefined) await moved.learn(call, judgement.moved.from, judgement.moved.to);
    if (judgement.botStopped !== undefined) await botStops.stop(call, judgement.botStopped);
    if (judgement.refusedMarkup !== undefined) await alarm(call, judgement.refusedMarkup);
    return judgement;
  };
}
