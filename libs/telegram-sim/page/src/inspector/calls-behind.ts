import { z } from "zod";
import type { Call } from "../server/call.js";

const Made = z.looseObject({ message_id: z.number(), chat: z.looseObject({ id: z.number() }).optional() });
const Asked = z.looseObject({
  chat_id: z.union([z.number(), z.string()]).optional(),
  message_id: z.union([z.number(), z.string()]).optional(),
});

/**
 * The calls that made a message, or did something to it.
 * @param bot of a private chat: another bot's chat with the same person has the same id
 */
export function callsBehind(
  calls: readonly Call[],
  chat: number,
  messageId: number,
  bot: number | undefined,
): readonly Call[] {
  return calls.filter(
    (call) =>
      (bot === undefined || call.bot === bot) &&
      (hasMade(call, chat, messageId) || concerns(call, chat, messageId)),
  );
}

function hasMade({ outcome, chat: calledChat }: Call, chat: number, messageId: number): boolean {
  const results = Array.isArray(outcome.result) ? outcome.result : [outcome.result];
  return results.some((result) => {
    const made = Made.safeParse(result).data;
    return made?.message_id === messageId && (made.chat?.id ?? Number(calledChat)) === chat;
  });
}

function concerns({ params }: Call, chat: number, messageId: number): boolean {
  const asked = Asked.safeParse(params).data;
  return Number(asked?.chat_id) === chat && Number(asked?.message_id) === messageId;
}
