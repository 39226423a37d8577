import { usePreferences } from "../../app/preferences.js";

const UNITS = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
  ["second", 1],
] as const;

/** So many seconds in words, in their largest unit: `about 3 minutes` is all that an estimate can tell. */
export function useDuration(): (seconds: number) => string {
  const { language } = usePreferences();
  return (seconds) => {
    const [unit, size] = UNITS.find(([, length]) => seconds >= length) ?? ["second", 1];
    const style = { style: "unit", unit, unitDisplay: "long", maximumFractionDigits: 0 } as const;
    return new Intl.NumberFormat(language, style).format(Math.max(1, Math.ceil(seconds / size)));
  };
}
