/** Width and height, pixels. */
export interface Dimensions {
  readonly width: number;
  readonly height: number;
}

/**
 * The squares that a photo is scaled down to fit, for its sizes s, m, x, y and w. The method reference of Telegram's
 * API names 100 for the first; what bots get fits 90.
 */
const BOXES = [90, 320, 800, 1280, 2560];

const MAX_SUM = 10_000;
const MAX_RATIO = 20;

/** Whether Telegram takes a photo of these dimensions (method reference, sendPhoto). */
export const isPossiblePhoto = ({ width, height }: Dimensions): boolean =>
  width > 0 &&
  height > 0 &&
  width + height <= MAX_SUM &&
  Math.max(width, height) <= MAX_RATIO * Math.min(width, height);

/** The sizes a photo is kept in, the smallest first. None is larger than the photo itself. */
export function photoSizes(photo: Dimensions): Dimensions[] {
  const longest = Math.max(photo.width, photo.height);
  const smaller = BOXES.filter((box) => box < longest);
  const largest = BOXES.find((box) => box >= longest);
  return [...smaller, ...(largest === undefined ? [] : [largest])].map((box) => fitted(photo, box));
}

function fitted({ width, height }: Dimensions, box: number): Dimensions {
  const longest = Math.max(width, height);
  if (longest <= box) return { width, height };
  const scaled = (side: number): number => Math.max(1, Math.round((side * box) / longest));
  return { width: scaled(width), height: scaled(height) };
}
