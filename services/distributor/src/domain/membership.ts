import type { UpdateReceivedData } from "@telebus/contracts";
import { z } from "zod";

const MyChatMember = z.looseObject({
  new_chat_member: z.looseObject({
    status: z.string(),
    is_member: z.boolean().optional(),
    can_post_messages: z.boolean().optional(),
  }),
});

/**
 * What a `my_chat_member` update means for the hub. In a channel the bot must be allowed to post; a person who unblocks
 * the bot has not asked to take part again, `/start` does that.
 */
export function membershipOf({ update, chat }: UpdateReceivedData): "joined" | "left" | "unchanged" {
  const member = MyChatMember.safeParse(update["my_chat_member"]).data?.new_chat_member;
  if (member === undefined || chat === undefined) return "unchanged";
  if (member.status === "left" || member.status === "kicked") return "left";
  if (member.status === "restricted" && member.is_member === false) return "left";
  if (chat.type === "private") return "unchanged";
  if (chat.type === "channel") return member.can_post_messages === true ? "joined" : "left";
  return "joined";
}
