import { contentOf } from "./content.js";
import type { Message, Room } from "./types.js";
import { isAdministrator } from "./world.js";

/**
 * How long somebody waits before the next message, in ms; 0 where nobody does. Administrators do not. Dates are whole
 * seconds, and so is the wait.
 */
export function slowModeWaitMs(room: Room, userId: number, nowMs: number): number {
  const { slow_mode_delay: delay } = room.details.policy;
  if (delay === 0 || isAdministrator(room.members.get(userId))) return 0;
  const last = [...room.messages.values()].findLast((message) => isSaidBy(message, userId));
  return last ? Math.max(0, (last.date + delay) * 1000 - nowMs) : 0;
}

const isSaidBy = (message: Message, userId: number): boolean =>
  message.from?.id === userId && Object.keys(contentOf(message)).length > 0;
