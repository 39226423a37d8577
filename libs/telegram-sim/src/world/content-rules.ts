import type { Permission } from "./permissions.js";
import type { Content } from "./types.js";

interface ContentRule {
  readonly permission: Permission;
  /** As the refusal says it: "not enough rights to send photos to the chat". */
  readonly plural: string;
}

/** By the field of the message, the more telling first: an animation is a document too, a venue a location. */
const CONTENT_RULES: readonly (readonly [field: string, rule: ContentRule])[] = [
  ["animation", { permission: "can_send_other_messages", plural: "animations" }],
  ["audio", { permission: "can_send_audios", plural: "music" }],
  ["photo", { permission: "can_send_photos", plural: "photos" }],
  ["live_photo", { permission: "can_send_photos", plural: "live photos" }],
  ["video", { permission: "can_send_videos", plural: "videos" }],
  ["video_note", { permission: "can_send_video_notes", plural: "video notes" }],
  ["voice", { permission: "can_send_voice_notes", plural: "voice notes" }],
  ["sticker", { permission: "can_send_other_messages", plural: "stickers" }],
  ["document", { permission: "can_send_documents", plural: "documents" }],
  ["poll", { permission: "can_send_polls", plural: "polls" }],
  ["dice", { permission: "can_send_other_messages", plural: "dice" }],
  ["game", { permission: "can_send_other_messages", plural: "games" }],
  ["paid_media", { permission: "can_send_photos", plural: "paid media" }],
  ["invoice", { permission: "can_send_messages", plural: "invoice messages" }],
  ["venue", { permission: "can_send_messages", plural: "venues" }],
  ["location", { permission: "can_send_messages", plural: "locations" }],
  ["contact", { permission: "can_send_messages", plural: "contacts" }],
];

const TEXT_RULE: ContentRule = { permission: "can_send_messages", plural: "text messages" };

/** The right this content needs. */
export const contentRuleOf = (content: Content): ContentRule =>
  CONTENT_RULES.find(([field]) => field in content)?.[1] ?? TEXT_RULE;
