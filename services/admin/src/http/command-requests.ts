import { BotId } from "@telebus/contracts";
import {
  ProblemError,
  type Access,
  type ApiRequest,
  type Database,
  type Live,
  type Outbox,
  type Texts,
} from "@telebus/service";
import type { CallbackCodec } from "@telebus/telegram";
import { z } from "zod";
import type { BotRow, BotStore } from "../bot-store.js";
import { CommandRefusedError, type CommandRegistry } from "../command-registry.js";
import type { CommandMenuStore } from "../command-menu-store.js";
import type { CommandStore } from "../command-store.js";
import type { PeopleStore } from "../people-store.js";
import { usableBot } from "../usable-bot.js";

export interface CommandRouteDeps {
  readonly db: Database;
  readonly outbox: Outbox;
  readonly callbacks: CallbackCodec;
  readonly access: Access;
  readonly bots: BotStore;
  readonly commands: CommandStore;
  readonly registry: CommandRegistry;
  readonly menus: CommandMenuStore;
  readonly people: Pick<PeopleStore, "find" | "isKnownTo">;
  readonly live: Live;
  readonly texts: Texts;
  readonly now: () => number;
}

export const BotParams = z.object({ bot: z.coerce.number().pipe(BotId) });

/** Finds the bot of a request. @throws ProblemError 404, also where the caller may not use it */
export type KnownBot = (request: ApiRequest, id: number) => Promise<BotRow>;

export const knownBot =
  ({ access, bots }: Pick<CommandRouteDeps, "access" | "bots">): KnownBot =>
  async (request, id) => {
    const bot = await usableBot(bots, access.callerOf(request), id);
    if (bot === undefined) throw new ProblemError(404, "There is no such bot");
    return bot;
  };

const STATUS = { unknown: 404, conflict: 409, stale: 412, invalid: 422 } as const;

/** Runs a change and says why it cannot be. */
export async function refusedAsProblem<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof CommandRefusedError)) throw error;
    throw new ProblemError(STATUS[error.kind], error.message);
  }
}
