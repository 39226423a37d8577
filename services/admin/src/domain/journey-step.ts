import {
  DistributorPersonErased,
  PersonErasureOrdered,
  SenderPersonErased,
  type RawEvent,
} from "@telebus/contracts";
import { z } from "zod";

/** The head of an event: what is kept of it for journeys. */
export interface JourneyStep {
  readonly at: Date;
  readonly journey: string;
  readonly event: string;
  readonly cause: string;
  readonly type: string;
  readonly source: string;
  readonly bot: number | null;
  readonly chat: number | null;
  readonly person: number | null;
  readonly kind: string | null;
  readonly owner: string | null;
  readonly call: string | null;
  readonly outcome: string | null;
}

const orNull = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().catch(null);
const Id = z.int();
const Named = z.union([Id, z.object({ id: Id }).transform(({ id }) => id)]);
/** Names that programs give; what does not look like one is not kept. */
const Name = z.string().regex(/^[\w.-]{1,64}$/);

/** The fields of any event's data that say whom and what it is about. */
const Head = z.object({
  bot: orNull(Id),
  chat: orNull(Named),
  person: orNull(Named),
  kind: orNull(Name),
  method: orNull(Name),
  owner: orNull(Name),
  origin: orNull(Name),
  call: orNull(z.string().max(512)),
  resumed: orNull(z.object({ call: z.string().max(512) })),
  outcome: orNull(z.object({ status: Name, class: orNull(Name) })),
});
const NOTHING = Head.parse({});
/** Nobody is found by that they were forgotten. */
const FORGETTING: ReadonlySet<string> = new Set(
  [PersonErasureOrdered, DistributorPersonErased, SenderPersonErased].map(({ type }) => type),
);
export const REQUESTED = "sender.call.requested.v1";
export const FINISHED = "sender.call.finished.v1";

/** Of what the event says only what can be searched for is taken. */
export function stepOf({ id, journeyId, causeId, type, source, time, json }: RawEvent): JourneyStep {
  const head = Head.safeParse(json).data ?? NOTHING;
  const call = type === REQUESTED ? (head.resumed?.call ?? id) : head.call;
  return {
    at: time,
    journey: journeyId,
    event: id,
    cause: causeId,
    type,
    source,
    bot: head.bot,
    chat: head.chat,
    person: FORGETTING.has(type) ? null : head.person,
    kind: head.kind ?? head.method,
    owner: head.owner ?? head.origin,
    call,
    outcome: head.outcome && (head.outcome.class ?? head.outcome.status),
  };
}

/**
 * The journeys that an id may belong to: events are named after their causes (`<cause>:<handler>:<n>`), so it is one of its
 * beginnings.
 */
export function journeysOf(id: string): readonly string[] {
  const parts = id.split(":");
  return parts.map((_, n) => parts.slice(0, n + 1).join(":"));
}
