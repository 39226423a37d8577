import type { Clock, Log } from "@telebus/service";
import { allowedUpdates, inspectUpdate, type BotApi } from "@telebus/telegram";
import { z } from "zod";
import type { GatewayBot } from "../bot.js";
import type { Intake } from "../intake.js";

export interface PollerDeps {
  api: BotApi;
  intake: Intake;
  clock: Clock;
  log: Log;
}

/** How long Telegram keeps a poll open while there is nothing. */
const POLL_SECONDS = 25;
const BATCH = 100;
const PAUSE_MS = 1_000;

const Batch = z.array(z.looseObject({ update_id: z.int() }));
type Update = z.output<typeof Batch>[number];

/** Fetches and stores the updates of one bot until it is told to stop. */
export async function poll(bot: GatewayBot, deps: PollerDeps, signal: AbortSignal): Promise<void> {
  let offset = 0;
  while (!signal.aborted) {
    const updates = await fetchUpdates(bot, offset, deps, signal);
    offset = await storeAll(bot, updates, offset, deps, signal);
  }
}

async function fetchUpdates(
  bot: GatewayBot,
  offset: number,
  { api, clock, log }: PollerDeps,
  signal: AbortSignal,
): Promise<readonly Update[]> {
  const params = { offset, limit: BATCH, timeout: POLL_SECONDS, allowed_updates: [...allowedUpdates] };
  const answer = await api.call({ token: bot.token, method: "getUpdates", params, signal });
  const batch = answer.ok ? Batch.safeParse(answer.result) : undefined;
  if (batch?.success === true) return batch.data;
  if (!signal.aborted) {
    const reason = answer.ok ? "the answer is no list of updates" : answer.description;
    log.warn({ bot: bot.id, reason }, "polling failed; trying again");
    await clock.sleep(PAUSE_MS, signal);
  }
  return [];
}

/** @returns the offset that confirms what is stored; the first that is not comes again, and all after it. */
async function storeAll(
  bot: GatewayBot,
  updates: readonly Update[],
  offset: number,
  deps: PollerDeps,
  signal: AbortSignal,
): Promise<number> {
  let confirmed = offset;
  for (const round of inRounds(updates)) {
    const isStored = await Promise.all(round.map((update) => store(bot, update, deps)));
    const failed = isStored.indexOf(false);
    const last = failed === -1 ? round.at(-1) : round[failed - 1];
    if (last !== undefined) confirmed = last.update_id + 1;
    if (failed === -1) continue;
    await deps.clock.sleep(PAUSE_MS, signal);
    break;
  }
  return confirmed;
}

async function store(bot: GatewayBot, update: Update, { intake, log }: PollerDeps): Promise<boolean> {
  try {
    await intake.take(bot, Buffer.from(JSON.stringify(update)));
    return true;
  } catch (error) {
    log.warn({ err: error, update: update.update_id }, "an update could not be stored; it is fetched again");
    return false;
  }
}

/**
 * Cuts a batch where a chat or person comes again: within a round all may be stored at once without one chat's updates
 * overtaking each other.
 */
function inRounds(updates: readonly Update[]): Update[][] {
  const rounds: Update[][] = [];
  let seen = new Set<number>();
  for (const update of updates) {
    const { chat, person } = inspectUpdate(update);
    const keys = [chat?.id, person?.id].filter((id) => id !== undefined);
    if (rounds.length === 0 || keys.some((key) => seen.has(key))) {
      rounds.push([]);
      seen = new Set();
    }
    for (const key of keys) seen.add(key);
    rounds.at(-1)?.push(update);
  }
  return rounds;
}
