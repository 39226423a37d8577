import type { Content, Message, PaidMedia, Room } from "./types.js";

/** What is sold by this message. */
export const paidMediaOf = (room: Room, messageId: number): PaidMedia | undefined =>
  room.paidMedia.get(messageId);

export const hasPaid = (room: Room, messageId: number, userId: number): boolean =>
  room.paidMedia.get(messageId)?.buyers.has(userId) ?? false;

/** From now on this person sees the media. */
export function unlockPaidMedia(room: Room, messageId: number, userId: number): void {
  room.paidMedia.get(messageId)?.buyers.add(userId);
}

/** Bot API type PaidMediaInfo for those who have not paid. */
export const lockedMedia = ({ star_count, media }: Pick<PaidMedia, "star_count" | "media">): Content => ({
  star_count,
  paid_media: media.map(previewOf),
});

/** The message as this person or bot sees it: complete for the seller and for those who paid. */
export function withPaidMedia(room: Room, message: Message, userId: number): Message {
  const sale = room.paidMedia.get(message.message_id);
  if (!sale || (sale.botId !== userId && !sale.buyers.has(userId))) return message;
  return { ...message, paid_media: { star_count: sale.star_count, paid_media: sale.media } };
}

/** Bot API type PaidMediaPreview. */
function previewOf(item: Content): Content {
  const [, file] = Object.entries(item).find(([name]) => name !== "type") ?? [];
  const shown: unknown = Array.isArray(file) ? file.at(-1) : file;
  const known = typeof shown === "object" && shown !== null ? Object.entries(shown) : [];
  return {
    type: "preview",
    ...Object.fromEntries(known.filter(([name]) => ["width", "height", "duration"].includes(name))),
  };
}
