import { BotId } from "@telebus/contracts";
import { ProblemError, type Access } from "@telebus/service";
import { z } from "zod";
import type { LettersDesk } from "../letters-desk.js";
import type { LetterFilter, LetterRow, LettersStore } from "../letters-store.js";
import type { Foundation } from "../part.js";

export interface LetterDeps {
  readonly base: Foundation;
  readonly letters: LettersStore;
  readonly desk: LettersDesk;
}

const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
/** Which letters, the same for looking at them and for doing something about them. */
export const Filter = z.object({
  service: z.string().optional().describe("The service that gave up"),
  type: z.string().optional().describe("Type of the event, such as gateway.update.received.v1"),
  bot: z.coerce.number().pipe(BotId).optional(),
  chat: z.coerce.number().int().optional(),
  journey: z.string().optional(),
  reason: z.string().min(2).optional().describe("A part of the reason"),
  since: instant.optional().describe("Put aside from then on"),
  until: instant.optional().describe("Put aside before"),
});
export const Params = z.object({ id: z.coerce.number().int().positive() });

type Request = Parameters<Access["callerOf"]>[0];

/** @throws ProblemError 404, also for those of bots that the caller's key is not for */
export async function knownLetter(
  { base, letters }: LetterDeps,
  request: Request,
  id: number,
): Promise<LetterRow> {
  const row = await letters.find(id, base.access.callerOf(request).bots);
  if (row === undefined) throw new ProblemError(404, "there is no such dead letter");
  return row;
}

/** What a caller may do something about. */
export const within = (
  { base }: LetterDeps,
  request: Request,
): Pick<LetterFilter, "bots"> & { readonly by: string } => {
  const { bots, name } = base.access.callerOf(request);
  return { bots, by: name };
};
