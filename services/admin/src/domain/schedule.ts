import { Cron } from "croner";

/** @returns what is wrong with a cron expression in a time zone; undefined where nothing is */
export function cronFault(expression: string, timezone: string): string | undefined {
  try {
    const next = new Cron(expression, { timezone, paused: true }).nextRun();
    return next === null ? "has no time that is still to come" : undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** @returns the first time after `now`; undefined where none is to come */
export const nextTime = (expression: string, timezone: string, now: Date): Date | undefined =>
  new Cron(expression, { timezone, paused: true }).nextRun(now) ?? undefined;
