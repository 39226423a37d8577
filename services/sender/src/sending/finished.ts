import {
  CallFinished,
  follow,
  type CallOutcome,
  type CallRequestedData,
  type EncodedEvent,
} from "@telebus/contracts";

/** What is told of a call's end, beside the outcome. */
export interface Told {
  /** Id of the request. */
  readonly call: string;
  readonly journeyId: string;
  readonly traceparent: string | undefined;
  /** The service that asked. */
  readonly origin: string;
  readonly request: CallRequestedData;
  /** How often Telegram refused it for a while. */
  readonly refused?: number | undefined;
}

/** The fact that a call is over. However it ends and whoever tells it, it has the same id: it is told once. */
export function finished(told: Told, outcome: CallOutcome, now: number): EncodedEvent[] {
  const { call, journeyId, traceparent, origin, request, refused } = told;
  const { bot, lane, method, chat, chatType, ref, job } = request;
  const fact = CallFinished({ bot, lane, method, chat, chatType, ref, job, origin, call, outcome, refused });
  return follow({ id: call, journeyId, traceparent }, { source: "sender", handler: "call", now }, [fact]);
}
