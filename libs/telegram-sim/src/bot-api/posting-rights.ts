import { badRequest, tooManyRequests } from "../errors.js";
import { contentRuleOf } from "../world/content-rules.js";
import { permissionsOf } from "../world/rights.js";
import { slowModeWaitMs } from "../world/slow-mode.js";
import { isClosedFor } from "../world/topics.js";
import type { Content, Room } from "../world/types.js";
import type { Call } from "./method.js";

/**
 * Whether the bot may send these contents there: rights by the kind of content, closed topics, slow mode.
 * @throws ApiError
 */
export function checkMayPost(
  { core, bot }: Call,
  room: Room,
  contents: readonly Content[],
  threadId: number | undefined,
): void {
  if (room.chat.type === "private" || room.chat.type === "channel") return;
  const permissions = permissionsOf(room, bot.user.id);
  for (const content of contents) {
    const { permission, plural } = contentRuleOf(content);
    if (!permissions[permission]) throw badRequest(`not enough rights to send ${plural} to the chat`);
  }
  if (isClosedFor(room, threadId, bot.user.id)) throw badRequest("TOPIC_CLOSED");
  const waitMs = slowModeWaitMs(room, bot.user.id, core.settings.clock.now());
  if (waitMs > 0) throw tooManyRequests(Math.ceil(waitMs / 1000));
}
