const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const UNITS: Readonly<Record<string, number>> = { m: MINUTE_MS, h: HOUR_MS, d: DAY_MS, w: 7 * DAY_MS };
const LONGEST_MS = 366 * DAY_MS;

/** @returns undefined for what is no duration: `30m`, `2h`, `7d`, `1w`, also together, at least a minute, at most a year */
export function readDuration(text: string): number | undefined {
  const compact = text.toLowerCase().replaceAll(/\s+/g, "");
  if (!/^(?:\d{1,6}[mhdw])+$/.test(compact)) return undefined;
  const parts = [...compact.matchAll(/(\d+)([mhdw])/g)];
  const ms = parts.reduce((sum, [, count, unit = ""]) => sum + Number(count) * (UNITS[unit] ?? 0), 0);
  return ms >= MINUTE_MS && ms <= LONGEST_MS ? ms : undefined;
}

/** A duration as people say it, for `hub-span` of the texts. */
export interface Span {
  readonly count: number;
  readonly unit: "minutes" | "hours" | "days";
  readonly [name: string]: number | string;
}

/** Rounded up. A larger unit is taken from two of it on, or where it fits exactly: 90 minutes, an hour, 36 hours. */
export function spanOf(ms: number): Span {
  const minutes = Math.max(1, Math.ceil(ms / MINUTE_MS));
  const of = (unit: Span["unit"], size: number): Span => ({ count: Math.ceil(minutes / size), unit });
  if (minutes >= 2 * 1_440 || minutes === 1_440) return of("days", 1_440);
  if (minutes >= 2 * 60 || minutes === 60) return of("hours", 60);
  return of("minutes", 1);
}
