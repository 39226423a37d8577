import { PermanentError, type EncodedEvent, type RawEvent, type StreamName } from "@telebus/contracts";
import { z } from "zod";

export type Headers = Readonly<Record<string, string>>;

/** A message as it lies in a stream: what both implementations keep and deliver. */
export interface StoredMessage {
  readonly stream: StreamName;
  readonly subject: string;
  /** Its place in the stream. */
  readonly sequence: number;
  /** How often it was given out, this time included. */
  readonly deliveries: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

/** The header that both the stream and we take a message's id from. */
export const ID_HEADER = "Nats-Msg-Id";
/** The event's id, where it was stored under another one: put aside, and then replayed. */
const EVENT_ID_HEADER = "Telebus-Id";

/** The id of the event that has these headers. */
export const eventIdOf = (headers: Headers): string | undefined =>
  headers[EVENT_ID_HEADER] ?? headers[ID_HEADER];

const eventHeaders = z.object({
  [ID_HEADER]: z.string().min(1),
  [EVENT_ID_HEADER]: z.string().min(1).optional(),
  "Telebus-Type": z.string().min(1),
  "Telebus-Journey": z.string(),
  "Telebus-Cause": z.string(),
  "Telebus-Source": z.string(),
  "Telebus-Time": z.coerce.date(),
  traceparent: z.string().optional(),
});

const LINE_BREAK = /[\r\n]/;
const text = new TextDecoder("utf-8", { fatal: true });

/** @throws PermanentError when a value would break the header's line. */
export function headersOf(event: EncodedEvent): Record<string, string> {
  const headers: Record<string, string> = {
    [ID_HEADER]: event.messageId ?? event.id,
    "Telebus-Type": event.type,
    "Telebus-Journey": event.journeyId,
    "Telebus-Cause": event.causeId,
    "Telebus-Source": event.source,
    "Telebus-Time": event.time,
  };
  if (event.messageId !== undefined) headers[EVENT_ID_HEADER] = event.id;
  if (event.traceparent !== undefined) headers["traceparent"] = event.traceparent;
  for (const name in headers) {
    if (LINE_BREAK.test(headers[name] ?? ""))
      throw new PermanentError(`${name} of ${event.type} has a line break`);
  }
  return headers;
}

/** @throws PermanentError when it is not an event, or its payload is not JSON. */
export function readEvent({ headers, subject, bytes }: StoredMessage): RawEvent {
  const result = eventHeaders.safeParse(headers);
  if (!result.success) throw new PermanentError(`not an event: ${z.prettifyError(result.error)}`);
  const known = result.data;
  return {
    id: known[EVENT_ID_HEADER] ?? known[ID_HEADER],
    type: known["Telebus-Type"],
    subject,
    journeyId: known["Telebus-Journey"],
    causeId: known["Telebus-Cause"],
    source: known["Telebus-Source"],
    time: known["Telebus-Time"],
    traceparent: known.traceparent,
    json: parseJson(bytes),
  };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(text.decode(bytes));
  } catch {
    // The parser's own message quotes the payload, and reasons are read by people.
    throw new PermanentError("the payload is not JSON");
  }
}

/** An event that was put aside, to be published again. @returns undefined when it has not the headers of an event */
export function replayedEvent(
  { stream, subject, headers }: Pick<StoredMessage, "stream" | "subject" | "headers">,
  messageId: string,
  body: string,
): EncodedEvent | undefined {
  const known = eventHeaders.safeParse(headers).data;
  if (known === undefined) return undefined;
  return {
    id: known[EVENT_ID_HEADER] ?? known[ID_HEADER],
    type: known["Telebus-Type"],
    stream,
    subject,
    body,
    journeyId: known["Telebus-Journey"],
    causeId: known["Telebus-Cause"],
    source: known["Telebus-Source"],
    time: known["Telebus-Time"].toISOString(),
    traceparent: known.traceparent,
    messageId,
  };
}
