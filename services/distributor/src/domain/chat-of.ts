import type { UpdateReceivedData } from "@telebus/contracts";
import { z } from "zod";

const WithChat = z.looseObject({ chat: z.looseObject({ title: z.string().optional() }) });
const WithMessage = z.looseObject({ message: WithChat });

/** The chat an update happened in, as Telegram describes it there. */
export function chatOf({ kind, update }: UpdateReceivedData): { title?: string | undefined } | undefined {
  const content = update[kind];
  return WithChat.safeParse(content).data?.chat ?? WithMessage.safeParse(content).data?.message.chat;
}
