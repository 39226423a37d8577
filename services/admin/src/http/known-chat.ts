import { BotId, ChatId } from "@telebus/contracts";
import { ProblemError, type Caller } from "@telebus/service";
import { z } from "zod";
import type { ChatsStore } from "../chats-store.js";

export const ChatParams = z.object({
  bot: z.coerce.number().pipe(BotId),
  chat: z.coerce.number().pipe(ChatId),
});

/** The bots a list is about: those of the caller, of them the one that was asked for. */
export function botsFor(caller: Caller, bot: number | undefined): readonly number[] | undefined {
  if (bot === undefined) return caller.bots;
  return caller.mayUse(bot) ? [bot] : [];
}

/**
 * A chat that the caller may know of: of another's bot they learn no more than of one that does not exist.
 * @throws ProblemError 404
 */
export async function knownChat(chats: ChatsStore, caller: Caller, bot: number, chat: number) {
  const found = caller.mayUse(bot) ? await chats.find(bot, chat) : undefined;
  if (found === undefined) throw new ProblemError(404, "there is no such chat");
  return found;
}
