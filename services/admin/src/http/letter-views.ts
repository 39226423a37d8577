import type { KeptLetter } from "@telebus/bus";
import { BotId } from "@telebus/contracts";
import { z } from "zod";
import { jsonIn } from "../domain/letter-facts.js";
import { redacted } from "../domain/redacted.js";
import type { LetterRow } from "../letters-store.js";
import { letterStates } from "../domain/letter-state.js";

export const LetterView = z.object({
  id: z.int(),
  at: z.date().describe("When it was put aside"),
  service: z.string().describe("The service that gave up"),
  reason: z.string(),
  state: z.enum(letterStates),
  stream: z.string().nullable().describe("Null for a body that never became an event"),
  type: z.string().nullable(),
  event: z.string().nullable().describe("The event's id"),
  journey: z.string().nullable().describe("For /api/journeys"),
  bot: BotId.nullable(),
  chat: z.int().nullable(),
  person: z.int().nullable(),
  bytes: z.int(),
  replays: z.int(),
  changedBy: z.string().nullable(),
  changedAt: z.date().nullable(),
});

const Headers = z.record(z.string(), z.string()).describe("As the event had them");
export const LetterDetail = LetterView.extend({
  isKept: z.boolean().describe("False: the stream has forgotten its content"),
  headers: Headers.optional(),
  body: z.unknown().optional().describe("Without what people wrote; absent where it is not JSON"),
});

export const RevealedLetter = z.object({
  id: z.int(),
  body: z.unknown().optional().describe("As it was put aside; absent where it is not JSON"),
  base64: z.string().optional().describe("Its bytes, where it is not JSON"),
});

export function letterView(row: LetterRow): z.input<typeof LetterView> {
  const { box: _box, sequence: _sequence, ...view } = row;
  return view;
}

/** What it holds can be seen in its shape; what people wrote in it cannot. */
export function letterDetail(row: LetterRow, kept: KeptLetter | undefined): z.input<typeof LetterDetail> {
  if (kept === undefined) return { ...letterView(row), isKept: false };
  const { bytes, origin } = kept.letter;
  const read = jsonIn(bytes);
  return {
    ...letterView(row),
    isKept: true,
    ...(origin && { headers: origin.headers }),
    ...(read && { body: redacted(read.json) }),
  };
}

export function revealedLetter(id: number, { letter }: KeptLetter): z.input<typeof RevealedLetter> {
  const read = jsonIn(letter.bytes);
  return read === undefined
    ? { id, base64: Buffer.from(letter.bytes).toString("base64") }
    : { id, body: read.json };
}
