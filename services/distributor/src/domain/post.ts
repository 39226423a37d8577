import type { UpdateReceivedData } from "@telebus/contracts";
import {
  contentOf,
  fileUniqueIdOf,
  refusalOf,
  type AlbumContent,
  type MessageContent,
  type Refusal,
} from "@telebus/telegram";
import { z } from "zod";
import { traitsOf, type Traits } from "./traits.js";

/** What a message says, and its file as it is known whoever sends it. */
export type SaidContent = MessageContent & { readonly fileUniqueId?: string | undefined };

/** One message, or an album of several. */
export type PostContent = MessageContent | AlbumContent;

/** Something said in a chat that the hub says again elsewhere. */
export interface Post {
  /** The chat it was said in. */
  readonly source: number;
  /** The topic it was said in; 0 is none. */
  readonly thread: number;
  /** One; of an album each, in their order. */
  readonly messages: readonly number[];
  readonly content: PostContent;
  /** The person, or the chat in whose name it was said. */
  readonly author: number | undefined;
  /** The message of that chat that it answers. */
  readonly answers: number | undefined;
  /** Of its file, the same whoever sends it; of an album the first one's. */
  readonly fileUniqueId: string | undefined;
  readonly traits: Traits;
}

const Message = z.looseObject({
  message_id: z.int(),
  from: z.looseObject({ id: z.int() }).optional(),
  sender_chat: z.looseObject({ id: z.int() }).optional(),
  via_bot: z.looseObject({ id: z.int() }).optional(),
  reply_to_message: z.looseObject({ message_id: z.int() }).optional(),
});

/** @returns undefined for what the hub does not repeat: service messages, edits, and the bot's own messages. */
export function postOf(update: UpdateReceivedData): Post | undefined {
  const said = saidIn(update);
  const content = said && contentOf(said.message);
  if (said === undefined || content === undefined) return undefined;
  const { chat, message } = said;
  const fileUniqueId = fileUniqueIdOf(message);
  return {
    source: chat.id,
    thread: chat.thread ?? 0,
    messages: [message.message_id],
    content: withFile(content, fileUniqueId),
    author: authorOf(message),
    answers: message.reply_to_message?.message_id,
    fileUniqueId,
    traits: traitsOf(message),
  };
}

/** So that an edit of it can be told from another file. */
export const withFile = (content: MessageContent, fileUniqueId: string | undefined): SaidContent =>
  fileUniqueId === undefined ? content : { ...content, fileUniqueId };

/** Something said that cannot be said again, and why. */
export interface Refused {
  readonly reason: Refusal;
  readonly message: number;
  readonly author: number | undefined;
}

/** @returns undefined for what can be said again, and for what nobody has said */
export function refusedOf(update: UpdateReceivedData): Refused | undefined {
  const said = saidIn(update);
  const reason = said && refusalOf(said.message);
  if (said === undefined || reason === undefined) return undefined;
  return { reason, message: said.message.message_id, author: authorOf(said.message) };
}

function saidIn({ bot, kind, chat, update, command }: UpdateReceivedData) {
  if (chat === undefined || command !== undefined) return undefined;
  if (kind !== "message" && kind !== "channel_post") return undefined;
  const message = Message.safeParse(update[kind]).data;
  // What the bot itself has said must never come round again.
  if (message === undefined || message.from?.id === bot || message.via_bot?.id === bot) return undefined;
  return { chat, message };
}

const authorOf = ({ sender_chat, from }: z.output<typeof Message>): number | undefined =>
  sender_chat?.id ?? from?.id;
