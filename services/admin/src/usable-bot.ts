import type { Caller } from "@telebus/service";
import type { BotRow, BotStore } from "./bot-store.js";

/** The bot, where the caller may use it and it was not removed: what is none of theirs is to them as if it were not there. */
export async function usableBot(
  bots: Pick<BotStore, "find">,
  caller: Pick<Caller, "mayUse">,
  id: number,
): Promise<BotRow | undefined> {
  const row = caller.mayUse(id) ? await bots.find(id) : undefined;
  return row?.removedAt === null ? row : undefined;
}
