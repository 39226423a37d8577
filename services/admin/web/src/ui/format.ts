import { usePreferences } from "../app/preferences.js";
import type { Language } from "../texts/languages.js";

type Format = ReturnType<typeof formatsIn>;
type When = string | number | Date;

/** Numbers and times as the reader writes them. */
export function useFormat(): Format {
  const { language } = usePreferences();
  return (made[language] ??= formatsIn(language));
}

/** Once for each language: to make such a format takes longer than to use it. */
const made: Partial<Record<Language, Format>> = {};

function formatsIn(language: Language) {
  const numbers = (options?: Intl.NumberFormatOptions) => {
    const format = new Intl.NumberFormat(language, options);
    return (value: number): string => format.format(value);
  };
  const times = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(language, options);
    return (at: When): string => format.format(new Date(at));
  };
  const inSize = SIZES.map((unit) =>
    numbers({ style: "unit", unit, unitDisplay: "short", maximumFractionDigits: 1 }),
  );
  return {
    number: numbers(),
    /** `1.2K` where there is little room. */
    short: numbers({ notation: "compact", maximumFractionDigits: 1 }),
    percent: numbers({ style: "percent", maximumFractionDigits: 1 }),
    /** `+12`, `−3`. */
    change: numbers({ signDisplay: "exceptZero" }),
    /** A day of the calendar, as `2026-11-21`. */
    day: times({ dateStyle: "medium", timeZone: "UTC" }),
    shortDay: times({ day: "numeric", month: "short", timeZone: "UTC" }),
    /** `3.4 MB`. */
    bytes: (value: number): string => {
      const step =
        value < STEP ? 0 : Math.min(SIZES.length - 1, Math.floor(Math.log(value) / Math.log(STEP)));
      return inSize[step]?.(value / STEP ** step) ?? "";
    },
    dateTime: times({ dateStyle: "medium", timeStyle: "short" }),
    /** `14:05`. */
    clock: times({ hour: "2-digit", minute: "2-digit" }),
    /** `Sat, 14`. */
    hourOfWeek: times({ weekday: "short", hour: "2-digit" }),
  };
}

const SIZES = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;
const STEP = 1024;
