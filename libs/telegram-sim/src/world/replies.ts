import type { Message } from "./types.js";

/** A message as it appears inside the one that answers it: Telegram shows one level of replies. */
export const withoutReply = ({ reply_to_message: _, ...message }: Message): Message => message;
