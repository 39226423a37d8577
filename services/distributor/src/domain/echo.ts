import type { UpdateReceivedData } from "@telebus/contracts";
import { z } from "zod";

/** Where a message stood first, and the bots that had to do with it. */
export interface Utterance {
  /** Its sender, and the bot it was sent through. */
  readonly bots: readonly number[];
  /** In a channel, or in the channel that Telegram has brought it from: who wrote it there is not told. */
  readonly inChannel: InChannel | undefined;
}

interface InChannel {
  readonly chat: number;
  readonly message: number;
  /** Telegram has brought it into the group of the channel: also to the bot that wrote it. */
  readonly isForwarded: boolean;
}

const Bot = z.looseObject({ id: z.int(), is_bot: z.boolean().optional() });
const Message = z.looseObject({
  message_id: z.int(),
  from: Bot.optional(),
  via_bot: Bot.optional(),
  /** Of a post in the group that belongs to a channel. */
  is_automatic_forward: z.boolean().optional(),
  forward_origin: z
    .looseObject({ chat: z.looseObject({ id: z.int() }).optional(), message_id: z.int().optional() })
    .optional(),
});

/** @returns undefined for what is no message */
export function utteranceOf({ kind, chat, update }: UpdateReceivedData): Utterance | undefined {
  const message = Message.safeParse(update[kind]).data;
  if (chat === undefined || message === undefined) return undefined;
  const { from, via_bot, is_automatic_forward, forward_origin } = message;
  const bots = [...(from?.is_bot === true ? [from.id] : []), ...(via_bot === undefined ? [] : [via_bot.id])];
  const origin =
    is_automatic_forward === true
      ? placeOf(forward_origin?.chat?.id, forward_origin?.message_id, true)
      : undefined;
  const post = kind === "channel_post" ? placeOf(chat.id, message.message_id, false) : undefined;
  return { bots, inChannel: origin ?? post };
}

const placeOf = (
  chat: number | undefined,
  message: number | undefined,
  isForwarded: boolean,
): InChannel | undefined =>
  chat === undefined || message === undefined ? undefined : { chat, message, isForwarded };
