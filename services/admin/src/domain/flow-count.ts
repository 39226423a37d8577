import { FailureClass, type RawEvent } from "@telebus/contracts";
import { z } from "zod";
import { FINISHED, REQUESTED, type JourneyStep } from "./journey-step.js";

/**
 * One event, as the flow counts it.
 * - `update`: an update for the service that owns it
 * - `call`: a call that a service has asked the sender for
 * - `end`: how a call has ended, for the service that had asked
 * - `fact`: what a service has told of itself
 */
export interface FlowCount {
  readonly what: "update" | "call" | "end" | "fact";
  readonly service: string;
  /** Of an update its kind, of a call its lane, of an end how it was, of a fact its type. */
  readonly detail: string;
  /** 0: it is of none. */
  readonly bot: number;
  /** How often Telegram said to wait (429). */
  readonly refused: number;
}

const UPDATE = "gateway.update.received.v1";
const Refused = z.object({ refused: z.int().nonnegative().catch(0) }).catch({ refused: 0 });

/** Undefined where it is a repeat of what was counted before. */
export function countOf(step: JourneyStep, { subject, json }: RawEvent): FlowCount | undefined {
  const { type, source, owner, kind, outcome, call, event } = step;
  const bot = step.bot ?? 0;
  if (type === UPDATE)
    return {
      what: "update",
      service: owner ?? "admin",
      detail: kindOfUpdate(kind ?? "other"),
      bot,
      refused: 0,
    };
  // What comes again after a pause was asked for before.
  if (type === REQUESTED && call !== event) return undefined;
  if (type === REQUESTED) return { what: "call", service: source, detail: laneOf(subject), bot, refused: 0 };
  if (type !== FINISHED) return { what: "fact", service: source, detail: type, bot, refused: 0 };
  const end = outcome ?? "other";
  const refused = Refused.parse(json).refused + (end === "flood" ? 1 : 0);
  return { what: "end", service: owner ?? source, detail: end, bot, refused };
}

/** `tb.now.<shard>.<lane>.<bot>`. */
const laneOf = (subject: string): string => subject.split(".")[3] ?? "other";

const kinds: Readonly<Record<string, string>> = {
  message: "message",
  channel_post: "message",
  business_message: "message",
  guest_message: "message",
  edited_message: "edit",
  edited_channel_post: "edit",
  edited_business_message: "edit",
  message_reaction: "reaction",
  message_reaction_count: "reaction",
  callback_query: "press",
  my_chat_member: "member",
  chat_member: "member",
  chat_join_request: "member",
  pre_checkout_query: "payment",
  purchased_paid_media: "payment",
};

/** There are thirty kinds, and more to come: people look for a few. */
const kindOfUpdate = (kind: string): string => kinds[kind] ?? "other";
/** Ends of calls that somebody should look at. */
export const failures: readonly string[] = [...FailureClass.options, "failed", "expired", "unknown"];
const FAILURES: ReadonlySet<string> = new Set(failures);

/** Whether somebody should look at calls that end so. */
export const isFailure = (end: string): boolean => FAILURES.has(end);
