import type { Core } from "../core.js";
import { tooManyRequests } from "../errors.js";
import { MINUTE_SECONDS } from "../limits/limiter.js";
import type { Load } from "../limits/uploads.js";
import type { Call } from "./method.js";
import { pause } from "./pause.js";

/** Updates of the last minute that allow one upload more. */
const UPDATES_FOR_ONE = 5;

/**
 * Runs a call that brings files, if there are not too many on their way, when it is its turn: those of equal size keep
 * a distance, which the Bot API server sits out itself, in whatever mode.
 * @param lost aborted where the call is not to happen any more
 * @throws ApiError 429, a minute. @throws CallLostError
 */
export async function inUploadTurn(
  { core, bot, params }: Call,
  lost: AbortSignal,
  run: () => Promise<unknown>,
): Promise<unknown> {
  const load = params.load();
  if (!load || core.limiter.mode === "open") return run();
  const { uploads, limiter, settings } = core;
  const botId = bot.user.id;
  if (isCrowded(core, botId, load)) throw tooManyRequests(MINUTE_SECONDS);
  const waitMs = uploads.placeMs(botId, load, settings.clock.now(), limiter.values);
  if (waitMs === undefined) throw tooManyRequests(MINUTE_SECONDS);
  uploads.enter(botId, load);
  try {
    if (waitMs > 0) await pause(settings.clock, waitMs, lost);
    return await run();
  } finally {
    uploads.leave(botId, load);
  }
}

function isCrowded({ uploads, limiter, mailboxes }: Core, botId: number, load: Load): boolean {
  const { uploadsInFlight, uploadBytesInFlight } = limiter.values;
  const underWay = uploads.of(botId);
  if (underWay.bytes + load.bytes > uploadBytesInFlight) return true;
  const count = underWay.count + load.count;
  return (
    count > uploadsInFlight &&
    count > uploadsInFlight + mailboxes.of(botId).inbox.perMinute() / UPDATES_FOR_ONE
  );
}
