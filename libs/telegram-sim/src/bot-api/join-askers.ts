import type { Core } from "../core.js";
import { hasRight } from "../world/rights.js";
import type { Bot, Room } from "../world/types.js";

/** A bot may write to whoever asks to join for so long (method reference, chat_join_request). */
const ASKER_REACHABLE_MS = 5 * 60 * 1000;

/** Whether this person asks to join a chat for which the bot decides, since not too long ago. */
export const hasAsked = ({ world, settings }: Core, bot: Bot, personId: number): boolean =>
  [...world.rooms.values()].some((room) => {
    const request = room.details.joinRequests.get(personId);
    return (
      request !== undefined &&
      hasRight(room, bot.user.id, "can_invite_users") &&
      settings.clock.now() - request.date * 1000 < ASKER_REACHABLE_MS
    );
  });

/** The private chat with somebody who has just asked to join; the person has not begun it. */
export function askerOf(core: Core, bot: Bot, personId: number): Room | undefined {
  const person = core.world.people.get(personId);
  if (!person || !hasAsked(core, bot, personId)) return undefined;
  const room = core.world.openPrivateRoom(bot, person);
  room.members.set(bot.user.id, "left");
  return room;
}
