import { streams, type StreamName } from "@telebus/contracts";
import { z } from "zod";
import type { DeadLetter } from "./bus.js";
import { ID_HEADER, type Headers, type StoredMessage } from "./message.js";

const REASON = "Telebus-Reason";
const ORIGIN_STREAM = "Telebus-Origin-Stream";
const ORIGIN_SUBJECT = "Telebus-Origin-Subject";
/** Before the name of each header that the message had. */
const ORIGINAL = "Telebus-Original-";
const REASON_LENGTH = 1000;

const streamName = z.custom<StreamName>((name) => typeof name === "string" && Object.hasOwn(streams, name));

export const subjectOfLetter = (service: string): string => `${streams.DEAD.prefix}.${service}`;

/** A letter about a message that `service` gave up on; the same message and reader give the same id. */
export function letterAbout(
  message: StoredMessage,
  by: { readonly service: string; readonly name: string },
  reason: string,
): DeadLetter {
  const { stream, subject, sequence, headers, bytes } = message;
  const id = `dead:${by.service}:${by.name}:${stream}:${sequence}`;
  return { id, service: by.service, reason, bytes, origin: { stream, subject, headers } };
}

export function headersOfLetter({ id, reason, origin }: DeadLetter): Record<string, string> {
  const headers: Record<string, string> = { [ID_HEADER]: id, [REASON]: onOneLine(reason) };
  if (origin === undefined) return headers;
  headers[ORIGIN_STREAM] = origin.stream;
  headers[ORIGIN_SUBJECT] = origin.subject;
  for (const [name, value] of Object.entries(origin.headers)) headers[`${ORIGINAL}${name}`] = value;
  return headers;
}

/** The letter that a message of DEAD is. */
export function readLetter(message: Pick<StoredMessage, "subject" | "headers" | "bytes">): DeadLetter {
  const { subject, headers, bytes } = message;
  const stream = streamName.safeParse(headers[ORIGIN_STREAM]);
  return {
    id: headers[ID_HEADER] ?? "",
    service: subject.slice(streams.DEAD.prefix.length + 1),
    reason: headers[REASON] ?? "",
    bytes,
    ...(stream.success && {
      origin: { stream: stream.data, subject: headers[ORIGIN_SUBJECT] ?? "", headers: originalOf(headers) },
    }),
  };
}

function originalOf(headers: Headers): Headers {
  const original = Object.entries(headers).filter(([name]) => name.startsWith(ORIGINAL));
  return Object.fromEntries(original.map(([name, value]) => [name.slice(ORIGINAL.length), value]));
}

const onOneLine = (reason: string): string =>
  reason.replaceAll(/\s*[\r\n]+\s*/g, "; ").slice(0, REASON_LENGTH);
