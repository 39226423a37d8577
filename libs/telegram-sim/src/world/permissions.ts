/** What administrators may be allowed to do: the flags of Bot API type ChatAdministratorRights. */
export const administratorRights = [
  "is_anonymous",
  "can_manage_chat",
  "can_delete_messages",
  "can_manage_video_chats",
  "can_restrict_members",
  "can_promote_members",
  "can_change_info",
  "can_invite_users",
  "can_post_stories",
  "can_edit_stories",
  "can_delete_stories",
  "can_post_messages",
  "can_edit_messages",
  "can_pin_messages",
  "can_manage_topics",
  "can_manage_direct_messages",
  "can_manage_tags",
  "can_send_welcome_messages",
] as const;
export type AdministratorRight = (typeof administratorRights)[number];

/** What members may be allowed to do: Bot API type ChatPermissions. */
export const permissionNames = [
  "can_send_messages",
  "can_send_audios",
  "can_send_documents",
  "can_send_photos",
  "can_send_videos",
  "can_send_video_notes",
  "can_send_voice_notes",
  "can_send_polls",
  "can_send_other_messages",
  "can_add_web_page_previews",
  "can_react_to_messages",
  "can_edit_tag",
  "can_change_info",
  "can_invite_users",
  "can_pin_messages",
  "can_manage_topics",
] as const;
export type Permission = (typeof permissionNames)[number];

export type Rights = Readonly<Partial<Record<AdministratorRight, boolean>>>;
export type Permissions = Readonly<Record<Permission, boolean>>;

const allPermissions = (value: boolean): Permissions => ({
  can_send_messages: value,
  can_send_audios: value,
  can_send_documents: value,
  can_send_photos: value,
  can_send_videos: value,
  can_send_video_notes: value,
  can_send_voice_notes: value,
  can_send_polls: value,
  can_send_other_messages: value,
  can_add_web_page_previews: value,
  can_react_to_messages: value,
  can_edit_tag: value,
  can_change_info: value,
  can_invite_users: value,
  can_pin_messages: value,
  can_manage_topics: value,
});

export const NO_PERMISSIONS = allPermissions(false);
export const ALL_PERMISSIONS = allPermissions(true);

/** Members of a new group write anything; the chat itself is its administrators' business. */
export const DEFAULT_PERMISSIONS: Permissions = {
  ...ALL_PERMISSIONS,
  can_change_info: false,
  can_pin_messages: false,
  can_manage_topics: false,
};

/** What `members` of the control API gives an administrator whose rights nobody named. */
export const DEFAULT_RIGHTS: Rights = {
  can_manage_chat: true,
  can_delete_messages: true,
  can_manage_video_chats: true,
  can_restrict_members: true,
  can_promote_members: true,
  can_change_info: true,
  can_invite_users: true,
  can_post_stories: true,
  can_edit_stories: true,
  can_delete_stories: true,
  can_post_messages: true,
  can_edit_messages: true,
  can_pin_messages: true,
  can_manage_topics: true,
  can_manage_direct_messages: true,
  can_manage_tags: true,
  can_send_welcome_messages: true,
};

const CHANNEL_ONLY = new Set<string>([
  "can_post_messages",
  "can_edit_messages",
  "can_manage_direct_messages",
]);
const GROUP_ONLY = new Set<string>(["can_pin_messages", "can_manage_topics", "can_manage_tags"]);

/** Rights that mean something in a chat of this type: an administrator of a group posts and edits nothing for it. */
export const rightsIn = (type: string): readonly AdministratorRight[] =>
  administratorRights.filter((right) => !(type === "channel" ? GROUP_ONLY : CHANNEL_ONLY).has(right));

/**
 * Permissions as a call means them. Unless they are set independently, `can_send_other_messages` and
 * `can_add_web_page_previews` imply everything that is sent but polls, and `can_send_polls` implies texts (method
 * reference, restrictChatMember).
 */
export function impliedPermissions(
  given: Readonly<Partial<Record<Permission, boolean | undefined>>>,
  isIndependent: boolean,
): Permissions {
  const named = permissionNames.reduce(
    (all, name) => ({ ...all, [name]: given[name] ?? false }),
    NO_PERMISSIONS,
  );
  // Whoever may not manage topics by name may do so with the right to pin: the older clients knew only that one.
  const base = { ...named, can_manage_topics: given.can_manage_topics ?? named.can_pin_messages };
  if (isIndependent) return base;
  const isMedia = base.can_send_other_messages || base.can_add_web_page_previews;
  const implied = MEDIA.reduce<Permissions>((all, name) => ({ ...all, [name]: base[name] || isMedia }), base);
  return { ...implied, can_send_messages: implied.can_send_messages || base.can_send_polls };
}

const MEDIA = [
  "can_send_messages",
  "can_send_audios",
  "can_send_documents",
  "can_send_photos",
  "can_send_videos",
  "can_send_video_notes",
  "can_send_voice_notes",
] as const satisfies readonly Permission[];
