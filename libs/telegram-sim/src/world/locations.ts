import type { Content, Message } from "./types.js";

/** A live location that can be changed for ever. */
const FOREVER_SECONDS = 0x7fffffff;
const MIN_LIVE_SECONDS = 60;
const MAX_LIVE_SECONDS = 86_400;
const DAY_SECONDS = 86_400;
const MAX_DAYS = 90;
const MAX_ACCURACY_METERS = 1_500;
const MAX_HEADING = 360;
const MAX_PROXIMITY_METERS = 100_000;

/** Bot API type Location. */
export interface Location extends Content {
  readonly latitude: number;
  readonly longitude: number;
  readonly horizontal_accuracy?: number;
  /** Seconds since the message was sent. */
  readonly live_period?: number;
  /** Degrees. */
  readonly heading?: number;
  /** Meters. */
  readonly proximity_alert_radius?: number;
}

/** What a call says of a place. */
export interface GivenLocation {
  readonly latitude: number;
  readonly longitude: number;
  readonly horizontal_accuracy: number | undefined;
  readonly live_period: number | undefined;
  readonly heading: number | undefined;
  readonly proximity_alert_radius: number | undefined;
}

const isOnEarth = ({ latitude, longitude }: GivenLocation): boolean =>
  Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;

/** Why TDLib refuses this place; undefined where it does not. */
export function locationFault(given: GivenLocation): string | undefined {
  const { live_period: period = 0, heading = 0, proximity_alert_radius: radius = 0 } = given;
  if (!isOnEarth(given)) return `invalid ${period === 0 ? "" : "live "}location specified`;
  if (heading < 0 || heading > MAX_HEADING) return "wrong live location heading specified";
  if (radius < 0 || radius > MAX_PROXIMITY_METERS)
    return "wrong live location proximity alert radius specified";
  return undefined;
}

/** Whether a live location may last so long when it is sent. */
export const isLivePeriod = (seconds: number): boolean =>
  seconds === FOREVER_SECONDS || (seconds >= MIN_LIVE_SECONDS && seconds <= MAX_LIVE_SECONDS);

/**
 * Whether a live location may last so long from now on (method reference, editMessageLiveLocation): not a day longer
 * than before, and not more than 90 days from now.
 */
export function isLaterPeriod(seconds: number, former: number, elapsed: number): boolean {
  if (seconds === FOREVER_SECONDS) return true;
  return (
    seconds >= MIN_LIVE_SECONDS &&
    seconds <= former + DAY_SECONDS &&
    seconds - elapsed <= MAX_DAYS * DAY_SECONDS
  );
}

/** The place as a message shows it; only of a live one there are direction and radius. */
export function locationOf(given: GivenLocation): Location {
  const { latitude, longitude, live_period = 0, heading = 0, proximity_alert_radius: radius = 0 } = given;
  const accuracy = Math.min(MAX_ACCURACY_METERS, given.horizontal_accuracy ?? 0);
  return {
    latitude,
    longitude,
    ...(accuracy > 0 && { horizontal_accuracy: accuracy }),
    ...(live_period > 0 && { live_period }),
    ...(live_period > 0 && heading > 0 && { heading }),
    ...(live_period > 0 && radius > 0 && { proximity_alert_radius: radius }),
  };
}

/** The live location of a message, while it lives. */
export function liveLocationOf({ location, venue, date }: Message, nowSeconds: number): Location | undefined {
  if (!isLocation(location) || venue !== undefined) return undefined;
  const { live_period } = location;
  if (live_period === undefined) return undefined;
  return live_period === FOREVER_SECONDS || date + live_period > nowSeconds ? location : undefined;
}

const isLocation = (value: unknown): value is Location =>
  typeof value === "object" &&
  value !== null &&
  "latitude" in value &&
  typeof value.latitude === "number" &&
  "longitude" in value &&
  typeof value.longitude === "number";
