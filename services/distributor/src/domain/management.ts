import type { UpdateReceivedData } from "@telebus/contracts";
import { z } from "zod";

const Sender = z.looseObject({ sender_chat: z.looseObject({ id: z.int() }).optional() });

/**
 * Whether who sent an update manages its chat, as far as the update alone tells: a private chat is its person's, only
 * administrators post in channels, and a message in the chat's own name is of an administrator who stays anonymous.
 * @returns undefined where the list of administrators has to be asked
 */
export function managesByItself({ kind, chat, person, update }: UpdateReceivedData): boolean | undefined {
  if (chat === undefined) return false;
  if (chat.type === "private") return person?.id === chat.id;
  if (kind === "channel_post") return true;
  const speaksAs = Sender.safeParse(update[kind]).data?.sender_chat?.id;
  if (speaksAs !== undefined) return speaksAs === chat.id;
  return person === undefined ? false : undefined;
}
