import type { z } from "zod";
import { tell, type Core } from "../core.js";
import { ControlError } from "../errors.js";
import type { ClockSchema, FaultSchema, LimitsSchema } from "./requests.js";

/** Lets calls go wrong: the next ones, or, by a restart that waits for none, those under way. */
export function arrangeFault(core: Core, request: z.output<typeof FaultSchema>): void {
  const { restart, downMs, inFlight, ...fault } = request;
  if (!restart) return core.faults.arm(fault);
  const waitsForCall = [fault.method, fault.chat, fault.bot].some((given) => given !== undefined);
  if (waitsForCall) core.faults.arm({ ...fault, restart: { downMs, inFlight } });
  else core.outages.begin({ downMs, inFlight });
}

/** Other limits from now on: what is not given stays as it is. */
export function setLimits({ limiter }: Core, { mode, ...given }: z.output<typeof LimitsSchema>): void {
  limiter.change(mode ?? limiter.mode, { ...limiter.values, ...given });
}

/** Moves the time forward; everything due until then happens before it answers. @throws ControlError */
export async function moveClock(core: Core, request: z.output<typeof ClockSchema>): Promise<{ now: number }> {
  const { clock } = core;
  const byMs = "to" in request ? request.to - clock.now() : request.advance_ms;
  if (byMs < 0) throw new ControlError(400, "time only goes forward");
  const now = await clock.advance(byMs);
  tell(core, { type: "clock", now });
  return { now };
}
