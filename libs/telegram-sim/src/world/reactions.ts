import type { Reaction, Room } from "./types.js";

/** Puts a user's reactions in place of the former ones. @returns the former ones */
export function reactTo(
  room: Room,
  messageId: number,
  userId: number,
  reaction: readonly Reaction[],
): readonly Reaction[] {
  const ofMessage = room.reactions.get(messageId) ?? new Map<number, readonly Reaction[]>();
  const former = ofMessage.get(userId) ?? [];
  if (reaction.length > 0) ofMessage.set(userId, reaction);
  else ofMessage.delete(userId);
  room.reactions.set(messageId, ofMessage);
  return former;
}
