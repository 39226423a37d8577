import type { Message } from "../server/message.js";

/** Whether it stands on the wall without a bubble: stickers, dice, round videos. */
export const isBare = ({ sticker, dice, video_note }: Message): boolean =>
  (sticker ?? dice ?? video_note) !== undefined;

/** Whether pictures fill it to its edges. */
export const isVisual = ({ photo, video, animation, location, venue, paid_media }: Message): boolean =>
  (photo ?? video ?? animation ?? paid_media) !== undefined ||
  (location !== undefined && venue === undefined);
