import type { UpdateReceivedData } from "@telebus/contracts";
import { z } from "zod";

const Member = z.looseObject({
  status: z.string(),
  is_member: z.boolean().optional(),
  can_send_messages: z.boolean().optional(),
  can_post_messages: z.boolean().optional(),
});
type Member = z.output<typeof Member>;

const MyChatMember = z.looseObject({ old_chat_member: Member.optional(), new_chat_member: Member });

/**
 * - joined: the bot was brought into the chat
 * - able: it is there as before, and may speak
 * - silenced: it is there, and may not speak
 * - left: it is not there any more, or its person has blocked it
 * - unchanged: nothing to conclude; so it is when a person unblocks the bot, who has not asked to take part again
 */
export type Membership = "joined" | "able" | "silenced" | "left" | "unchanged";

/** What a `my_chat_member` update means for the hub. */
export function membershipOf({ update, chat }: UpdateReceivedData): Membership {
  const change = MyChatMember.safeParse(update["my_chat_member"]).data;
  if (change === undefined || chat === undefined) return "unchanged";
  const { old_chat_member: before, new_chat_member: now } = change;
  if (!isPresent(now)) return "left";
  if (chat.type === "private") return "unchanged";
  if (!maySpeak(now, chat.type === "channel")) return "silenced";
  return before === undefined || !isPresent(before) ? "joined" : "able";
}

const isPresent = ({ status, is_member }: Member): boolean =>
  status === "restricted" ? is_member !== false : status !== "left" && status !== "kicked";

const maySpeak = ({ status, can_send_messages, can_post_messages }: Member, isChannel: boolean): boolean =>
  isChannel ? can_post_messages === true : status !== "restricted" || can_send_messages !== false;
