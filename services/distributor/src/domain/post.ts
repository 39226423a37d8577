import type { UpdateReceivedData } from "@telebus/contracts";
import { contentOf, fileUniqueIdOf, type MessageContent } from "@telebus/telegram";
import { z } from "zod";

/** Something said in a chat that the hub says again elsewhere. */
export interface Post {
  /** The chat it was said in. */
  readonly source: number;
  /** The topic it was said in; 0 is none. */
  readonly thread: number;
  readonly message: number;
  readonly content: MessageContent;
  /** The person, or the chat in whose name it was said. */
  readonly author: number | undefined;
  /** The message of that chat that it answers. */
  readonly answers: number | undefined;
  /** Of its file, the same whoever sends it. */
  readonly fileUniqueId: string | undefined;
}

const Message = z.looseObject({
  message_id: z.int(),
  from: z.looseObject({ id: z.int() }).optional(),
  sender_chat: z.looseObject({ id: z.int() }).optional(),
  via_bot: z.looseObject({ id: z.int() }).optional(),
  reply_to_message: z.looseObject({ message_id: z.int() }).optional(),
});

/** @returns undefined for what the hub does not repeat: service messages, edits, and the bot's own messages. */
export function postOf({ bot, kind, chat, update, command }: UpdateReceivedData): Post | undefined {
  if (chat === undefined || command !== undefined) return undefined;
  if (kind !== "message" && kind !== "channel_post") return undefined;
  const message = Message.safeParse(update[kind]).data;
  if (message === undefined) return undefined;
  // What the bot itself has said must never come round again.
  if (message.from?.id === bot || message.via_bot?.id === bot) return undefined;
  const content = contentOf(message);
  if (content === undefined) return undefined;
  return {
    source: chat.id,
    thread: chat.thread ?? 0,
    message: message.message_id,
    content,
    author: message.sender_chat?.id ?? message.from?.id,
    answers: message.reply_to_message?.message_id,
    fileUniqueId: fileUniqueIdOf(message),
  };
}
