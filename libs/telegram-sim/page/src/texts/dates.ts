import type { Texts } from "./en.js";

const dateOf = (unixSeconds: number): Date => new Date(unixSeconds * 1000);

/** `14:05`, where the reader is. */
export const timeText = (unixSeconds: number, { locale }: Texts): string =>
  dateOf(unixSeconds).toLocaleTimeString(locale, { hour: "2-digit", minute: "2-digit" });

/** The day as one comparable word: `2026-11-21`. */
export const dayOf = (unixSeconds: number): string => {
  const date = dateOf(unixSeconds);
  return `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()}`;
};

/** A day for people: today, yesterday, 3 May, 3 May 2024. */
export function dayText(unixSeconds: number, nowMs: number, texts: Texts): string {
  const now = Math.floor(nowMs / 1000);
  if (dayOf(unixSeconds) === dayOf(now)) return texts.today;
  if (dayOf(unixSeconds) === dayOf(now - 86_400)) return texts.yesterday;
  const isThisYear = dateOf(unixSeconds).getFullYear() === dateOf(now).getFullYear();
  return dateOf(unixSeconds).toLocaleDateString(texts.locale, {
    day: "numeric",
    month: "long",
    ...(!isThisYear && { year: "numeric" }),
  });
}

/** When a chat was last used, in a few letters: the time today, else the day. */
export function shortDateText(unixSeconds: number, nowMs: number, texts: Texts): string {
  if (dayOf(unixSeconds) === dayOf(Math.floor(nowMs / 1000))) return timeText(unixSeconds, texts);
  return dateOf(unixSeconds).toLocaleDateString(texts.locale, { day: "numeric", month: "short" });
}

/** `0:07`, `1:02:03`. */
export function durationText(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  const tail = `${m}:${String(s).padStart(2, "0")}`;
  return h > 0 ? `${h}:${tail.padStart(5, "0")}` : tail;
}

/** `1.4 MB`. */
export function sizeText(bytes: number, { locale }: Texts): string {
  const units = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;
  const step = Math.min(units.length - 1, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3));
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit: units[step] ?? "byte",
    unitDisplay: "short",
    maximumFractionDigits: 1,
  }).format(bytes / 1000 ** step);
}

/** `⭐ 50`, `€ 4.99`: the Bot API counts in the smallest units of a currency; Stars are whole. */
export function moneyText(amount: number, currency: string, { locale }: Texts): string {
  if (currency === "XTR") return `⭐ ${amount.toLocaleString(locale)}`;
  try {
    const format = new Intl.NumberFormat(locale, { style: "currency", currency });
    const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
    return format.format(amount / 10 ** digits);
  } catch {
    return `${amount} ${currency}`;
  }
}
