const DAY_MS = 86_400_000;
/** Telegram keeps an update for a day, and the stream for two. */
export const DAYS_BACK = 3;

/** When something was said by Telegram's clock; a date that cannot be is that of when we were told, in whole seconds. */
export function saidAt(date: number, received: Date): Date {
  const said = date * 1_000;
  const isPossible = said > received.getTime() - DAYS_BACK * DAY_MS && said < received.getTime() + DAY_MS;
  return new Date(isPossible ? said : Math.floor(received.getTime() / 1_000) * 1_000);
}
