import type { CallOutcome, FailureClass } from "@telebus/contracts";
import type { Log } from "@telebus/service";
import { classifyFailure, type CallAnswer, type CallRefused, type Failure } from "@telebus/telegram";
import { isAboutChat } from "../domain/dead-chat.js";
import { unknownFate } from "../domain/fate.js";
import { okOutcome } from "../domain/outcome.js";
import { withoutQuotes } from "../domain/refused-markup.js";
import { applyRemedy } from "../domain/remedy.js";
import type { Call, Ending } from "./call.js";

/** What an answer means for its call: it is over, or it waits and goes again. */
export type Judgement = Ending | Pause;

/** The call keeps its place and goes again after this time. */
export interface Pause {
  readonly holdMs: number;
  /** Telegram has surely not carried it out. */
  readonly isCertain: boolean;
  /** Telegram said to wait: nobody else may speak into this chat either. */
  readonly isFlood?: true;
  /** Its chat has a new id. */
  readonly moved?: { readonly from: number; readonly to: number };
  /** Telegram does not accept the bot. */
  readonly botStopped?: { readonly class: FailureClass; readonly description: string };
  /** Telegram could not read its formatting, in these words: it goes again as plain text. */
  readonly refusedMarkup?: string;
}

/** Somebody else may be sending it. */
export const NOT_OURS: Pause = { holdMs: 500, isCertain: false };

const MAX_PAUSE_MS = 60_000;
/** Added to Telegram's waiting time, so that held chats do not all come back in one instant. */
const JITTER_MS = 100;

export function judge(call: Call, answer: CallAnswer, log: Log): Judgement {
  if (answer.ok) return { outcome: okOutcome(answer.result, call.progress.migratedTo) };
  log.info(
    { call: call.record.id, method: call.record.method, reason: withoutQuotes(answer.description) },
    "a call did not succeed",
  );
  return answer.kind === "failed" ? unanswered(call, answer) : refused(call, answer);
}

function refused(call: Call, answer: CallRefused): Judgement {
  const failure = classifyFailure(answer);
  switch (failure.action) {
    case "succeed":
      return { outcome: okOutcome(true, call.progress.migratedTo) };
    case "hold":
      return {
        ...again((answer.parameters.retryAfter ?? 1) * 1000 + Math.random() * JITTER_MS),
        isFlood: true,
      };
    case "retry-later":
      return again(pauseMs(call));
    case "report":
      if (failure.reaction === "bot-stopped") return botStopped(failure, answer);
      return { outcome: failedBy(aimed(failure, call), answer) };
    case "migrate":
      return migrated(call, failure, answer);
    case "once-as-plain-text":
    case "once-without-keyboard":
    case "once-without-reply":
    case "once-without-quote":
      break;
  }
  return remedied(call, failure, answer);
}

/** The call goes to the new id, once the move is known. */
function migrated({ progress }: Call, failure: Failure, answer: CallRefused): Judgement {
  const { params, remedies } = progress;
  const [from, to] = [params["chat_id"], answer.parameters.migrateToChatId];
  if (typeof from !== "number" || to === undefined || remedies.has(failure.action))
    return { outcome: failedBy(failure, answer) };
  remedies.add(failure.action);
  return { ...again(0), moved: { from, to } };
}

/** Each remedy is tried once: a call that Telegram refuses again for the same reason is over. */
function remedied(call: Call, failure: Failure, answer: CallRefused): Judgement {
  const { progress } = call;
  const params = applyRemedy(failure.action, progress.params);
  if (params === undefined || progress.remedies.has(failure.action))
    return { outcome: failedBy(failure, answer) };
  progress.remedies.add(failure.action);
  progress.params = params;
  const isMarkup = failure.action === "once-as-plain-text";
  return { ...again(0), ...(isMarkup && { refusedMarkup: answer.description }) };
}

function unanswered(call: Call, answer: { mayHaveArrived: boolean; description: string }): Judgement {
  if (!answer.mayHaveArrived) return again(pauseMs(call));
  const fate = unknownFate(call.request);
  const mayRepeat = fate === "again" || (fate === "once-more" && call.progress.unknownFates === 0);
  if (!mayRepeat) return { outcome: { status: "unknown", description: answer.description } };
  call.progress.unknownFates++;
  return { holdMs: pauseMs(call), isCertain: false };
}

/** Nothing is wrong with the call: it waits with all others of the bot, which is paused meanwhile. */
const botStopped = ({ class: name }: Failure, { description }: CallRefused): Pause => ({
  ...again(MAX_PAUSE_MS),
  botStopped: { class: name, description },
});

export const again = (holdMs: number): Pause => ({ holdMs, isCertain: true });

/** 1, 2, 4 ... 60 s. */
const pauseMs = ({ progress }: Call): number => Math.min(MAX_PAUSE_MS, 500 * 2 ** progress.attempts);

/** A chat does not die of what was refused for the sake of another one, or of a person. */
const aimed = (failure: Failure, { chat, progress: { params } }: Call): Failure =>
  failure.reaction !== "chat-dead" || isAboutChat(failure.class, { chat, params })
    ? failure
    : { ...failure, reaction: "dropped" };

const failedBy = (
  { class: name, reaction }: Failure,
  { code, description, parameters }: CallRefused,
): CallOutcome => ({
  status: "failed",
  class: name,
  reaction,
  code,
  description,
  migratedTo: parameters.migrateToChatId,
});
