import { usePreferences } from "../../app/preferences.js";

const UNITS = [
  ["hour", 3_600_000],
  ["minute", 60_000],
  ["second", 1_000],
] as const;

/** Below so many milliseconds their parts matter. */
const SHORT_MS = 10;

/** How long something took: `0.25 ms`, `340 ms`, `2.4 sec`. */
export function useDuration(): (ms: number) => string {
  const { language } = usePreferences();
  return (ms) => {
    const [unit, size] = UNITS.find(([, length]) => ms >= length) ?? (["millisecond", 1] as const);
    return new Intl.NumberFormat(language, {
      style: "unit",
      unit,
      unitDisplay: "short",
      maximumFractionDigits: unit !== "millisecond" ? 1 : ms < SHORT_MS ? 2 : 0,
    }).format(ms / size);
  };
}
