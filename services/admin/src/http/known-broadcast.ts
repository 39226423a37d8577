import { ProblemError, type Access, type Caller } from "@telebus/service";
import { z } from "zod";
import type { BroadcastDesk } from "../broadcast-desk.js";
import type { BroadcastRow, BroadcastsStore } from "../broadcasts-store.js";
import type { Foundation } from "../part.js";

export interface BroadcastDeps {
  readonly base: Foundation;
  readonly store: BroadcastsStore;
  readonly desk: BroadcastDesk;
}

export const Params = z.object({ id: z.coerce.number().int().positive() });
const NONE = "there is no such broadcast";

/** The broadcast that is meant. @throws ProblemError 404 also where it is of a bot that the caller has nothing to do with */
export async function knownBroadcast(
  { base, store }: BroadcastDeps,
  request: Parameters<Access["callerOf"]>[0],
  id: number,
): Promise<{ row: BroadcastRow; caller: Caller }> {
  const caller = base.access.callerOf(request);
  const row = await store.find(id);
  if (row === undefined || !caller.mayUse(row.bot)) throw new ProblemError(404, NONE);
  return { row, caller };
}
