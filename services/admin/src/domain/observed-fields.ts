import { ChatId, ChatType, MessageId, PersonId } from "@telebus/contracts";
import { z } from "zod";

/** What the archive reads of Telegram's objects. What is malformed beside is as if it were not there. */
const words = z.string().optional().catch(undefined);

export const SeenUser = z.object({
  id: PersonId,
  is_bot: z.boolean().catch(false),
  first_name: z.string().catch(""),
  last_name: words,
  username: words,
  language_code: words,
  is_premium: z.boolean().catch(false),
});
export type SeenUser = z.output<typeof SeenUser>;

const user = SeenUser.optional().catch(undefined);

export const SeenChat = z.object({
  id: ChatId,
  type: ChatType,
  title: words,
  username: words,
  first_name: words,
  last_name: words,
  is_forum: z.boolean().catch(false),
});
export type SeenChat = z.output<typeof SeenChat>;

const chat = SeenChat.optional().catch(undefined);

export const SeenMessage = z.object({
  message_id: MessageId,
  date: z.int(),
  edit_date: z.int().optional().catch(undefined),
  chat: SeenChat,
  from: user,
  sender_chat: z.object({ id: ChatId }).optional().catch(undefined),
  reply_to_message: z.object({ message_id: MessageId }).optional().catch(undefined),
  new_chat_members: z.array(SeenUser).optional().catch(undefined),
  left_chat_member: user,
  migrate_to_chat_id: ChatId.optional().catch(undefined),
});
export type SeenMessage = z.output<typeof SeenMessage>;

/** `ChatMember.status` of the Bot API. */
export const MemberStatus = z.enum(["creator", "administrator", "member", "restricted", "left", "kicked"]);
export type MemberStatus = z.output<typeof MemberStatus>;

const Member = z.object({
  status: MemberStatus,
  user: SeenUser,
  is_member: z.boolean().optional().catch(undefined),
});
export type SeenMember = z.output<typeof Member>;

const InviteLink = z.object({ invite_link: z.string(), name: words });

/** `chat_member` and `my_chat_member`. */
export const SeenMemberChange = z.object({
  chat: SeenChat,
  date: z.int(),
  old_chat_member: Member.optional().catch(undefined),
  new_chat_member: Member,
  invite_link: InviteLink.optional().catch(undefined),
});
export type SeenMemberChange = z.output<typeof SeenMemberChange>;

const reactions = z.array(z.looseObject({ type: z.string() }));

/** `message_reaction`. */
export const SeenReaction = z.object({
  date: z.int(),
  user,
  old_reaction: reactions.catch([]),
  new_reaction: reactions,
});

/** `message_reaction_count`: of posts of channels, where nobody is told who reacted. */
export const SeenReactionTotals = z.object({
  message_id: MessageId,
  date: z.int(),
  reactions: z.array(z.object({ total_count: z.int().nonnegative() })),
});

/** Where and with whom anything else happened. */
export const SeenAnything = z.object({
  from: user,
  user,
  chat,
  message: z.object({ chat }).optional().catch(undefined),
});
