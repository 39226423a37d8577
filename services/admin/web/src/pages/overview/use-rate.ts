import { usePreferences } from "../../app/preferences.js";
import { useTexts } from "../../texts/texts.js";

/** How a rate is written: `3.2/s`, and below one in ten seconds by the minute. */
export function useRate(): (perSecond: number) => string {
  const t = useTexts();
  const { language } = usePreferences();
  return (perSecond) => {
    const digits = perSecond < 10 ? 1 : 0;
    const shown = perSecond.toLocaleString(language, { maximumFractionDigits: digits });
    return t("overview-per-second", { shown });
  };
}
