import type { CommandScope, EventDraft, UpdateReceivedData } from "@telebus/contracts";
import { answerCallback, sendText } from "@telebus/telegram";
import { addressOf, type HandlerContext, type UpdateHandler } from "./handlers.js";
import type { Live } from "./live.js";
import { PRESS_LIFE_MS, queryOf } from "./press.js";

/**
 * Handlers for those alone who hold a scope, everywhere or with the update's bot; everybody else is told kindly:
 * `handlers.map(forScope("operator", live))`.
 */
export const forScope =
  (wanted: Exclude<CommandScope, "everyone">, live: Pick<Live, "holds">) =>
  (handler: UpdateHandler): UpdateHandler => ({
    ...handler,
    handle: async (update, context) =>
      live.holds(update.person?.id, wanted, update.bot)
        ? handler.handle(update, context)
        : refuse(update, context, wanted),
  });

/** To a press over the chat, to a command in it. */
function refuse(
  update: UpdateReceivedData,
  { text, time }: HandlerContext,
  scope: string,
): readonly EventDraft[] {
  const words = text("platform-scope-needed", { scope });
  const query = queryOf(update);
  const expiresAt = new Date(time.getTime() + PRESS_LIFE_MS);
  if (query !== undefined) return [answerCallback(update.bot, query.id, { text: words, expiresAt })];
  const to = addressOf(update);
  return to === undefined ? [] : [sendText(to, words)];
}
