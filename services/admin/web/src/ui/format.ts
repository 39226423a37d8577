import { usePreferences } from "../app/preferences.js";

/** Numbers as the reader writes them. */
export function useFormat() {
  const { language } = usePreferences();
  return {
    number: (value: number): string => value.toLocaleString(language),
    /** `1.2K` where there is little room. */
    short: (value: number): string =>
      new Intl.NumberFormat(language, { notation: "compact", maximumFractionDigits: 1 }).format(value),
    percent: (share: number): string =>
      new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 }).format(share),
    /** `+12`, `−3`. */
    change: (value: number): string =>
      new Intl.NumberFormat(language, { signDisplay: "exceptZero" }).format(value),
    /** A day of the calendar, as `2026-11-21`. */
    day: (day: string): string =>
      new Date(day).toLocaleDateString(language, { dateStyle: "medium", timeZone: "UTC" }),
    shortDay: (day: string): string =>
      new Date(day).toLocaleDateString(language, { day: "numeric", month: "short", timeZone: "UTC" }),
    /** `3.4 MB`. */
    bytes: (value: number): string => bytesIn(value, language),
    dateTime: (at: string | number | Date): string =>
      new Date(at).toLocaleString(language, { dateStyle: "medium", timeStyle: "short" }),
  };
}

const SIZES = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;
const STEP = 1024;

function bytesIn(value: number, language: string): string {
  const step = value < STEP ? 0 : Math.min(SIZES.length - 1, Math.floor(Math.log(value) / Math.log(STEP)));
  const unit = SIZES[step] ?? "byte";
  const style = { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(language, style).format(value / STEP ** step);
}
