import { BotId } from "@telebus/contracts";
import { z } from "zod";
import { journeyOf } from "../domain/journey.js";
import type { StepRow } from "../journeys-search-store.js";
import type { LetterRow } from "../letters-store.js";
import { letterView, LetterView } from "./letter-views.js";

const ms = z.int().describe("Milliseconds");
const Step = z.object({
  event: z.string(),
  cause: z.string(),
  depth: z.int().describe("0: it began the journey; each step stands behind its cause"),
  at: z.date(),
  afterMs: ms.describe("Since its cause"),
  sinceBeginMs: ms.describe("Since the journey began"),
  type: z.string(),
  source: z.string().describe("The service that told it"),
  kind: z.string().nullable().describe("Of an update its kind, of a call its method"),
  owner: z.string().nullable().describe("The service that is to handle it, or that has asked"),
  bot: BotId.nullable(),
  chat: z.int().nullable(),
  person: z.int().nullable(),
  call: z.string().nullable(),
  outcome: z.string().nullable().describe("Of the end of a call: ok, or how it failed"),
});

export const JourneyView = z.object({
  id: z.string(),
  beganAt: z.date(),
  tookMs: ms.describe("From the first step to the last"),
  isCut: z.boolean().describe("It has more steps than are shown"),
  steps: z.array(Step),
  services: z
    .array(z.object({ service: z.string(), steps: z.int(), totalMs: ms, longestMs: ms }))
    .describe("How long each took from causes to what it told, waiting included; the slowest first"),
  missing: z
    .array(
      z.object({
        what: z
          .enum(["result", "cause"])
          .describe("result: a call has not ended; cause: why this step was is not known, or not shown"),
        event: z.string(),
        isParked: z.boolean().describe("A pause keeps the call back"),
        sinceMs: ms,
      }),
    )
    .describe("What should be there"),
  letters: z.array(LetterView).describe("Its dead letters, the newest first"),
});

interface Found {
  readonly id: string;
  readonly steps: readonly StepRow[];
  readonly isCut: boolean;
  readonly dead: readonly LetterRow[];
  readonly now: number;
}

/** Undefined where nothing is known of it. */
export function journeyView({ id, steps, isCut, dead, now }: Found): z.input<typeof JourneyView> | undefined {
  const journey = journeyOf(steps, now);
  const [oldest] = dead.toReversed();
  if (journey === undefined && oldest === undefined) return undefined;
  return {
    id,
    beganAt: journey?.beganAt ?? oldest?.at ?? new Date(now),
    tookMs: journey?.tookMs ?? 0,
    isCut,
    steps: (journey?.steps ?? []).map(({ journey: _journey, ...step }) => step),
    services: [...(journey?.services ?? [])],
    missing: (journey?.missing ?? []).map((one) => ({ ...one, isParked: one.isParked === true })),
    letters: dead.map(letterView),
  };
}
