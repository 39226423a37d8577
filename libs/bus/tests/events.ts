import { partitionOf, streams, type EncodedEvent, type StreamName } from "@telebus/contracts";

interface Wanted {
  readonly owner: string;
  readonly id: string;
  readonly key?: string;
  readonly body?: string;
  readonly stream?: StreamName;
  readonly partition?: string;
}

/** An event as a service publishes it; its owner is the first token that consumers filter by. */
export function anEvent({ owner, id, key = "bot:chat", stream = "EVENTS", ...rest }: Wanted): EncodedEvent {
  const partition = rest.partition ?? partitionOf(key);
  return {
    id: `${owner}:${id}`,
    type: `${owner}.thing.happened.v1`,
    stream,
    subject: `${streams[stream].prefix}.${partition}.${owner}.thing.happened.v1`,
    body: rest.body ?? JSON.stringify({ id, key }),
    journeyId: "journey-1",
    causeId: "cause-1",
    source: "tests",
    time: "2026-01-02T03:04:05.000Z",
  };
}

export const numbered = (owner: string, count: number, more: Partial<Wanted> = {}): EncodedEvent[] =>
  Array.from({ length: count }, (_, n) => anEvent({ owner, id: String(n), ...more }));
