import { Text, Tooltip, type TextProps } from "@mantine/core";
import { usePreferences } from "../app/preferences.js";
import { RENEW_EVERY_MS, useNow } from "./clock.js";

/** Nothing is told apart from now within this time: the server's clock may be ahead, too. */
const NOW_MS = RENEW_EVERY_MS + 3_000;
const STEPS = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
  ["second", 1],
] as const;

/** How long ago, or until when, in words; the exact time beside the pointer. */
export function Time({ at, ...props }: { readonly at: string | null | undefined } & TextProps) {
  const { language } = usePreferences();
  const now = useNow();
  if (at === null || at === undefined)
    return (
      <Text span c="var(--quiet)" {...props}>
        –
      </Text>
    );
  const date = new Date(at);
  return (
    <Tooltip label={date.toLocaleString(language, { dateStyle: "full", timeStyle: "medium" })}>
      <Text span inherit component="time" dateTime={at} style={{ whiteSpace: "nowrap" }} {...props}>
        {relative(date.getTime() - now, date, language)}
      </Text>
    </Tooltip>
  );
}

function relative(differenceMs: number, date: Date, language: string): string {
  // What has happened since the clock was looked at last is not yet to come.
  const seconds = differenceMs > 0 && differenceMs < NOW_MS ? 0 : Math.round(differenceMs / 1000);
  const [unit, size] = STEPS.find(([, length]) => Math.abs(seconds) >= length) ?? ["second", 1];
  if (unit === "day" && Math.abs(seconds) > 14 * 86_400)
    return date.toLocaleDateString(language, { day: "numeric", month: "short", year: "numeric" });
  return new Intl.RelativeTimeFormat(language, { numeric: "auto" }).format(Math.round(seconds / size), unit);
}
