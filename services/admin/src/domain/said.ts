import type { RawUpdate } from "@telebus/contracts";
import { z } from "zod";

const Message = z.object({
  message_id: z.int(),
  text: z.string().optional(),
  caption: z.string().optional(),
  from: z.object({ first_name: z.string(), last_name: z.string().optional() }).optional(),
  reply_to_message: z.object({ message_id: z.int() }).optional(),
});
const Said = z.object({ message: Message.optional(), channel_post: Message.optional() });

const messageOf = (update: RawUpdate): z.output<typeof Message> | undefined => {
  const { data } = Said.safeParse(update);
  return data?.message ?? data?.channel_post;
};

/** The message that an update brought. */
export const messageIdOf = (update: RawUpdate): number | undefined => messageOf(update)?.message_id;

/** What was said in it, in words. */
export function wordsOf(update: RawUpdate): string | undefined {
  const message = messageOf(update);
  return message?.text ?? message?.caption;
}

/** The message that it answers. */
export const answeredIn = (update: RawUpdate): number | undefined =>
  messageOf(update)?.reply_to_message?.message_id;

/** Who said it, as Telegram shows them. */
export function nameIn(update: RawUpdate): string | undefined {
  const from = messageOf(update)?.from;
  return from && [from.first_name, from.last_name].filter(Boolean).join(" ");
}

/** Whether a command names the bot: `/news@our_bot`. */
export function wasMeantForUs(update: RawUpdate, username: string): boolean {
  const [, mention] = /^\S{1,34}@([A-Za-z0-9_]{1,64})/.exec(wordsOf(update) ?? "") ?? [];
  return username !== "" && mention?.toLowerCase() === username.toLowerCase();
}
