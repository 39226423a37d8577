import { isJson, type Json } from "./json.js";

/** What people say. A message may also carry the older field that stands beside: the more telling one comes first. */
const said = [
  "text",
  "live_photo",
  "photo",
  "video",
  "animation",
  "sticker",
  "voice",
  "video_note",
  "audio",
  "document",
  "rich_message",
  "paid_media",
  "story",
  "contact",
  "dice",
  "game",
  "poll",
  "venue",
  "location",
  "checklist",
  "invoice",
  "giveaway",
  "giveaway_winners",
] as const;

/** What Telegram tells about the chat in the form of a message. */
const told = [
  "successful_payment",
  "refunded_payment",
  "new_chat_members",
  "left_chat_member",
  "new_chat_title",
  "new_chat_photo",
  "delete_chat_photo",
  "pinned_message",
  "group_chat_created",
  "supergroup_chat_created",
  "channel_chat_created",
  "message_auto_delete_timer_changed",
  "forum_topic_created",
  "forum_topic_edited",
  "forum_topic_closed",
  "forum_topic_reopened",
  "general_forum_topic_hidden",
  "general_forum_topic_unhidden",
  "video_chat_scheduled",
  "video_chat_started",
  "video_chat_ended",
  "video_chat_participants_invited",
  "web_app_data",
  "write_access_allowed",
  "connected_website",
  "users_shared",
  "chat_shared",
  "passport_data",
  "proximity_alert_triggered",
  "boost_added",
  "chat_background_set",
  "giveaway_created",
  "giveaway_completed",
  "gift",
  "gift_upgrade_sent",
  "unique_gift",
  "paid_message_price_changed",
  "direct_message_price_changed",
  "checklist_tasks_done",
  "checklist_tasks_added",
  "poll_option_added",
  "poll_option_deleted",
  "suggested_post_approved",
  "suggested_post_approval_failed",
  "suggested_post_declined",
  "suggested_post_paid",
  "suggested_post_refunded",
  "chat_owner_left",
  "chat_owner_changed",
  "managed_bot_created",
  "community_chat_added",
  "community_chat_removed",
  "community_chat_joined",
] as const;

const contents = [...said, ...told];
const MIGRATION = ["migrate_to_chat_id", "migrate_from_chat_id"] as const;

const has = (message: Json, names: readonly string[]): boolean =>
  names.some((name) => message[name] !== undefined);

/**
 * What a message is: `text`, `photo`, `successful_payment` ..., after the field that carries it; `migration` when a
 * group has a new id; undefined for kinds nobody here has heard of.
 */
export function contentKindOf(message: Json): string | undefined {
  if (has(message, MIGRATION)) return "migration";
  return contents.find((name) => message[name] !== undefined);
}

/** Whether Telegram says this about the chat, rather than somebody in it. */
export const isServiceMessage = (message: unknown): boolean =>
  isJson(message) && (has(message, MIGRATION) || has(message, told));
