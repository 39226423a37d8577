import type { UpdateReceivedData } from "@telebus/contracts";
import { z } from "zod";

/**
 * Updates that come only from chats that the bot can speak into: somebody wrote, edited, pressed or reacted there, or it
 * may see who joins. Not those of business connections: they are other people's chats.
 */
const FROM_LIVING_CHATS: ReadonlySet<string> = new Set([
  "message",
  "edited_message",
  "channel_post",
  "edited_channel_post",
  "callback_query",
  "message_reaction",
  "message_reaction_count",
  "chat_member",
  "chat_join_request",
]);

const Membership = z.object({
  my_chat_member: z.object({
    new_chat_member: z.object({ status: z.string(), is_member: z.boolean().optional() }),
  }),
});
const LastMessage = z.object({
  message: z.object({
    left_chat_member: z.object({ id: z.int() }).optional(),
    migrate_to_chat_id: z.int().optional(),
  }),
});

/** Whether an update shows that the bot can speak in its chat (again). */
export function isSignOfLife({ bot, kind, update }: UpdateReceivedData): boolean {
  if (kind === "my_chat_member") {
    const { data } = Membership.safeParse(update);
    const member = data?.my_chat_member.new_chat_member;
    return member !== undefined && isPresent(member);
  }
  if (!FROM_LIVING_CHATS.has(kind)) return false;
  const { data } = LastMessage.safeParse(update);
  return data?.message.left_chat_member?.id !== bot && data?.message.migrate_to_chat_id === undefined;
}

const isPresent = ({ status, is_member: isMember }: { status: string; is_member?: boolean | undefined }) =>
  status === "restricted" ? isMember === true : status !== "left" && status !== "kicked";
