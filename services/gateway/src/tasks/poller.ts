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
const MAX_PAUSE_MS = 30_000;

const Batch = z.array(z.looseObject({ update_id: z.int() }));
type Update = z.output<typeof Batch>[number];
/** The bot as it is now, while it is on. */
type CurrentBot = () => GatewayBot | undefined;

/** Fetches and stores the updates of one bot until it is told to stop. */
export async function poll(current: CurrentBot, deps: PollerDeps, signal: AbortSignal): Promise<void> {
  const isToldToStop = (): boolean => signal.aborted;
  let offset = 0;
  let failures = 0;
  for (let bot = current(); bot !== undefined && !signal.aborted; bot = current()) {
    const updates = await fetchUpdates(bot, offset, deps, signal);
    if (typeof updates === "string") {
      if (isToldToStop()) return;
      const pauseMs = Math.min(MAX_PAUSE_MS, PAUSE_MS * 2 ** failures++);
      deps.log.warn({ bot: bot.id, reason: updates, pauseMs }, "polling failed; trying again");
      await deps.clock.sleep(pauseMs, signal);
    } else {
      failures = 0;
      offset = await storeAll(current, updates, offset, deps, signal);
    }
  }
}

/** @returns why not, when Telegram gave none. */
async function fetchUpdates(
  { token, apiRoot }: GatewayBot,
  offset: number,
  { api }: PollerDeps,
  signal: AbortSignal,
): Promise<readonly Update[] | string> {
  const params = { offset, limit: BATCH, timeout: POLL_SECONDS, allowed_updates: [...allowedUpdates] };
  const answer = await api.call({ token, apiRoot, method: "getUpdates", params, signal });
  if (!answer.ok) return answer.description;
  const batch = Batch.safeParse(answer.result);
  return batch.success ? batch.data : "the answer is no list of updates";
}

/** @returns the offset that confirms what is stored; the first that is not comes again, and all after it. */
async function storeAll(
  current: CurrentBot,
  updates: readonly Update[],
  offset: number,
  deps: PollerDeps,
  signal: AbortSignal,
): Promise<number> {
  let confirmed = offset;
  for (const round of inRounds(updates)) {
    // Changes of the bot hold for the next update, also of a batch that was fetched before.
    const bot = signal.aborted ? undefined : current();
    if (bot === undefined) break;
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
