import type { UpdateReceivedData } from "@telebus/contracts";
import { contentOf, fileUniqueIdOf } from "@telebus/telegram";
import { z } from "zod";
import { withFile, type SaidContent } from "./post.js";
import { traitsOf, type Traits } from "./traits.js";

/** A message that says something else now. */
export interface Edited {
  readonly chat: number;
  /** The topic it is in; 0 is none. */
  readonly thread: number;
  readonly message: number;
  /** Undefined where it says nothing that can be said again. */
  readonly content: SaidContent | undefined;
  readonly traits: Traits;
}

const Message = z.looseObject({ message_id: z.int() });

/** @returns undefined for what is no edit */
export function editedOf({ kind, chat, update }: UpdateReceivedData): Edited | undefined {
  if (chat === undefined || (kind !== "edited_message" && kind !== "edited_channel_post")) return undefined;
  const message = Message.safeParse(update[kind]).data;
  if (message === undefined) return undefined;
  const content = contentOf(message);
  return {
    chat: chat.id,
    thread: chat.thread ?? 0,
    message: message.message_id,
    content: content && withFile(content, fileUniqueIdOf(message)),
    traits: traitsOf(message),
  };
}
