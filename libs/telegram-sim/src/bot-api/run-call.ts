import type { Core } from "../core.js";
import { ApiError, tooManyRequests } from "../errors.js";
import { FloodWait } from "../limits/flood-wait.js";
import { MINUTE_SECONDS } from "../limits/limiter.js";
import type { Call, Method } from "./method.js";
import { pause } from "./pause.js";
import { findMethod } from "./registry.js";
import { inUploadTurn } from "./upload-turn.js";

/** What exceeds the calls a bot may have under way waits so long, then is refused. */
const ADMISSION_WAIT_MS = 3000;

/**
 * Runs the method of a call, within the limits.
 * @param lost aborted where the call is not to happen any more
 * @returns its result. @throws ApiError. @throws CallLostError
 */
export async function runCall(call: Call, method: string, lost: AbortSignal): Promise<unknown> {
  const found = findMethod(method);
  if (!found) throw new ApiError(404, "Not Found");
  const { core, bot } = call;
  const botId = bot.user.id;
  if (isCrowded(core, botId)) await waitForAdmission(core, botId, lost);
  core.callsInFlight.enter(botId);
  try {
    return await inUploadTurn(call, lost, () => runHeld(call, found.run, lost));
  } finally {
    core.callsInFlight.leave(botId);
  }
}

function isCrowded({ limiter, callsInFlight, mailboxes }: Core, botId: number): boolean {
  if (limiter.mode === "open") return false;
  const underWay = callsInFlight.of(botId);
  const { requestsInFlight } = limiter.values;
  return underWay >= requestsInFlight && underWay >= requestsInFlight + mailboxes.of(botId).inbox.perMinute();
}

async function waitForAdmission(core: Core, botId: number, lost: AbortSignal): Promise<void> {
  await pause(core.settings.clock, ADMISSION_WAIT_MS, lost);
  if (isCrowded(core, botId)) throw tooManyRequests(MINUTE_SECONDS);
}

/**
 * In `hold` a call that is too early waits here and is tried again, as long as its waits do not add up to more than is
 * held; nothing has happened by then, for methods spend before they do anything that can be seen.
 */
async function runHeld(call: Call, run: Method, lost: AbortSignal): Promise<unknown> {
  const { limiter, settings } = call.core;
  let waitedMs = 0;
  let leaveLine: (() => void) | undefined;
  try {
    for (;;) {
      const outcome = await resultOrWait(call, run);
      if (!(outcome instanceof FloodWait)) return outcome;
      leaveLine = outcome.leave;
      waitedMs += outcome.waitMs;
      if (limiter.mode !== "hold" || waitedMs > limiter.values.holdMs) throw outcome;
      await pause(settings.clock, outcome.waitMs, lost);
    }
  } finally {
    leaveLine?.();
  }
}

async function resultOrWait(call: Call, run: Method): Promise<unknown> {
  try {
    return await run(call);
  } catch (error) {
    if (error instanceof FloodWait) return error;
    throw error;
  }
}
