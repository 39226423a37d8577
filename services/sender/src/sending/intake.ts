import type { HeldEvent } from "@telebus/bus";
import { CallRequested, PermanentError } from "@telebus/contracts";
import { hasParameter } from "@telebus/telegram";
import { costOf } from "../domain/cost.js";
import type { Call } from "./call.js";

/** Streams keep a request for two days, and a pause keeps it as long; further away there is no table of its day. */
const CREDIBLE_MS = 72 * 3_600_000;

/**
 * Reads a request that came out of a lane.
 * @throws PermanentError when it does not match its contract, or claims to be of a time that cannot be
 */
export function readCall(held: HeldEvent, now: number, shard: string): Call {
  const { data: request, id, source, time } = CallRequested.parse(held.event);
  if (Math.abs(now - time.getTime()) > CREDIBLE_MS)
    throw new PermanentError(`requested at ${time.toISOString()}, which cannot be`);
  const cost = costOf(request.method, request.params);
  const { bot, chat, chatType, lane, job, stream, method, params } = request;
  // What comes again after a pause is the same call still: known by its first id, and as old as it is.
  const call = request.resumed?.call ?? id;
  return {
    held,
    request,
    origin: source,
    shard,
    record: { id: call, requestedAt: time, bot, chat, lane, method, cost },
    lane,
    chat,
    chatType,
    job,
    stream,
    sequence: held.sequence,
    cost,
    arrivedAt: now,
    canPay: stream === undefined && hasParameter(method, "allow_paid_broadcast"),
    progress: { attempts: 0, isNoted: false, unknownFates: 0, params, remedies: new Set() },
  };
}
