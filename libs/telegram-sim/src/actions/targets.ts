import { ControlError } from "../errors.js";
import { contentRuleOf } from "../world/content-rules.js";
import { permissionsOf } from "../world/rights.js";
import { slowModeWaitMs } from "../world/slow-mode.js";
import { isClosedFor } from "../world/topics.js";
import type { Content, Message, Person, Room } from "../world/types.js";
import { isAdministrator, isPresent } from "../world/world.js";

/** @throws ControlError 404 */
export function messageIn(room: Room, id: number): Message {
  const message = room.messages.get(id);
  if (!message) throw new ControlError(404, `there is no message ${id} in this chat`);
  return message;
}

/** Whether a person may write at all. @throws ControlError 409 */
export function checkMayWrite(room: Room, { user }: Person): void {
  if (room.migratedTo !== undefined)
    throw new ControlError(409, `the group was upgraded to supergroup ${room.migratedTo}`);
  if (room.details.isDeleted) throw new ControlError(409, "this chat was deleted");
  const status = room.members.get(user.id);
  if (!isPresent(status)) throw new ControlError(409, `${user.first_name} is not in this chat`);
  if (room.chat.type === "channel" && !isAdministrator(status))
    throw new ControlError(409, "only administrators write in a channel");
  if (room.botId !== undefined && room.members.get(room.botId) === "kicked")
    throw new ControlError(409, `${user.first_name} has blocked the bot`);
}

/** Whether a person may write this, here and now. @throws ControlError 409 */
export function checkMaySay(
  room: Room,
  { user }: Person,
  content: Content,
  { threadId, nowMs }: { threadId: number | undefined; nowMs: number },
): void {
  if (room.chat.type === "channel" || room.chat.type === "private") return;
  const { permission, plural } = contentRuleOf(content);
  if (!permissionsOf(room, user.id)[permission])
    throw new ControlError(409, `${user.first_name} may not write ${plural} in this chat`);
  if (isClosedFor(room, threadId, user.id)) throw new ControlError(409, "this topic is closed");
  const waitMs = slowModeWaitMs(room, user.id, nowMs);
  if (waitMs > 0)
    throw new ControlError(409, `slow mode: ${user.first_name} waits ${Math.ceil(waitMs / 1000)} s`);
}
