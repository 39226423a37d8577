import type { MemberStatus, Room, User } from "./types.js";

const ADMINISTRATOR_RIGHTS = {
  can_be_edited: false,
  is_anonymous: false,
  can_manage_chat: true,
  can_delete_messages: true,
  can_manage_video_chats: true,
  can_restrict_members: true,
  can_promote_members: false,
  can_change_info: true,
  can_invite_users: true,
  can_post_stories: true,
  can_edit_stories: true,
  can_delete_stories: true,
  can_pin_messages: true,
  can_manage_topics: true,
};

const CHANNEL_RIGHTS = { can_post_messages: true, can_edit_messages: true };

const RESTRICTIONS = {
  is_member: true,
  can_send_messages: false,
  can_send_audios: false,
  can_send_documents: false,
  can_send_photos: false,
  can_send_videos: false,
  can_send_video_notes: false,
  can_send_voice_notes: false,
  can_send_polls: false,
  can_send_other_messages: false,
  can_add_web_page_previews: false,
  can_react_to_messages: true,
  can_change_info: false,
  can_invite_users: false,
  can_pin_messages: false,
  can_manage_topics: false,
  until_date: 0,
};

const DETAILS: Readonly<Record<MemberStatus, object>> = {
  creator: { is_anonymous: false },
  administrator: ADMINISTRATOR_RIGHTS,
  member: {},
  restricted: RESTRICTIONS,
  left: {},
  kicked: { until_date: 0 },
};

/** Bot API type ChatMember. */
export function chatMember(room: Room, user: User, status: MemberStatus): Record<string, unknown> {
  const isChannelAdministrator = status === "administrator" && room.chat.type === "channel";
  return { status, user, ...DETAILS[status], ...(isChannelAdministrator && CHANNEL_RIGHTS) };
}
