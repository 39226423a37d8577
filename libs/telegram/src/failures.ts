import type { FailureClass, Reaction } from "@telebus/contracts";

/** What to do at once with a call that was refused; each `once-…` and `migrate` at most one time. */
export type FailureAction =
  /** Telegram says wait: the lane holds for `retryAfter`. Not an attempt. */
  | "hold"
  /** Telegram is ill: again, with growing pauses. */
  | "retry-later"
  /** What was wanted is already so. */
  | "succeed"
  | "once-without-reply"
  | "once-without-quote"
  | "once-as-plain-text"
  | "once-without-keyboard"
  /** To the chat's new id. */
  | "migrate"
  /** Nothing helps: the origin is told. */
  | "report";

export interface Failure {
  readonly class: FailureClass;
  /** What holds when the call ends like this. */
  readonly reaction: Reaction;
  readonly action: FailureAction;
}

export interface FailureRow extends Omit<Failure, "action"> {
  readonly code?: number;
  /** Parts of Telegram's text, in lower case; one is enough. Without any the code alone decides. */
  readonly texts?: readonly string[];
  readonly action?: FailureAction;
}

/**
 * Telegram's refusals; the first row that matches counts. Mostly without a code, because the server turns a 403 whose
 * text is all capitals into a 400, so that one refusal comes under either (Client.cpp of tdlib/telegram-bot-api).
 */
export const failureRows: readonly FailureRow[] = [
  { code: 429, class: "flood", reaction: "dropped", action: "hold" },
  { code: 401, class: "unauthorized", reaction: "bot-stopped" },
  { code: 409, class: "conflict", reaction: "dropped" },
  { code: 413, class: "file-too-big", reaction: "dropped" },
  { code: 421, class: "wrong-server", reaction: "bot-stopped" },
  { code: 500, class: "telegram-down", reaction: "dropped", action: "retry-later" },
  {
    texts: ["upgraded to a supergroup", "was migrated to a supergroup"],
    class: "migrated",
    reaction: "chat-migrated",
    action: "migrate",
  },

  // The chat does not want us, or is no more.
  { texts: ["bot was blocked by the user", "user_is_blocked"], class: "blocked", reaction: "chat-dead" },
  { texts: ["user is deactivated", "user_deactivated"], class: "deactivated", reaction: "chat-dead" },
  { texts: ["can't initiate conversation"], class: "not-started", reaction: "chat-dead" },
  { texts: ["can't send messages to bots", "messages to the bot"], class: "is-bot", reaction: "chat-dead" },
  {
    texts: ["bot was kicked", "bot is not a member of the", "user_banned_in_channel"],
    class: "kicked",
    reaction: "chat-dead",
  },
  {
    texts: [
      "group chat was deleted",
      "group chat was deactivated",
      "group is deactivated",
      "chat not found",
      "peer_id_invalid",
    ],
    class: "chat-gone",
    reaction: "chat-dead",
  },

  // The chat as a whole refuses us, or only what this call wanted: a pin, a photo, a ban.
  {
    texts: [
      "have no rights to send a message",
      "have no write access",
      "not enough rights to send text messages",
      "chat_write_forbidden",
      "chat_send_plain_forbidden",
      "chat_restricted",
      "need administrator rights in the channel",
    ],
    class: "no-rights",
    reaction: "chat-paused",
  },
  {
    texts: ["not enough rights", "have no rights", "need administrator rights", "chat_admin_required"],
    class: "no-rights",
    reaction: "dropped",
  },
  { texts: ["chat_send_"], class: "no-rights", reaction: "dropped" },
  {
    texts: ["message thread not found", "topic_closed", "topic_deleted"],
    class: "topic-gone",
    reaction: "dropped",
  },
  {
    texts: ["message to be replied not found", "reply message not found", "replied message not found"],
    class: "reply-gone",
    reaction: "dropped",
    action: "once-without-reply",
  },
  // What is quoted is not in the message, or is there in another look.
  { texts: ["quote_text_invalid"], class: "reply-gone", reaction: "dropped", action: "once-without-quote" },

  // Messages and presses that are no longer what they were.
  { texts: ["message is not modified"], class: "other", reaction: "dropped", action: "succeed" },
  {
    texts: ["message to delete not found"],
    class: "message-gone",
    reaction: "dropped",
    action: "succeed",
  },
  {
    texts: [
      "message to edit not found",
      "message to copy not found",
      "message to forward not found",
      "message to pin not found",
      "message can't be edited",
      "message can't be deleted",
      "message_id_invalid",
    ],
    class: "message-gone",
    reaction: "dropped",
  },
  {
    texts: ["query is too old", "query id is invalid", "query_id_invalid"],
    class: "query-expired",
    reaction: "dropped",
  },

  // What we wrote.
  {
    texts: [
      "can't parse entities",
      "can't parse messageentity",
      "receive an entity with incorrect",
      "entity begins ",
      "entity beginning at",
      "entity url ",
      "entity_bounds_invalid",
      "entities_too_long",
    ],
    class: "bad-markup",
    reaction: "dropped",
    action: "once-as-plain-text",
  },
  {
    texts: ["message is too long", "message_too_long", "caption is too long", "caption_too_long"],
    class: "too-long",
    reaction: "dropped",
  },
  { texts: ["text is empty", "must be non-empty"], class: "empty", reaction: "dropped" },
  {
    texts: [
      "button_data_invalid",
      "button_url_invalid",
      "button_type_invalid",
      "button_user_privacy_restricted",
      "reply markup is too long",
      "reply_markup_too_long",
      "can't parse inline keyboard button",
      "can't parse reply keyboard",
    ],
    class: "bad-keyboard",
    reaction: "dropped",
    action: "once-without-keyboard",
  },

  // Files and albums.
  { texts: ["file is too big", "request entity too large"], class: "file-too-big", reaction: "dropped" },
  {
    texts: [
      "failed to get http url content",
      "wrong type of the web page content",
      "can't upload file by url",
      "photo_invalid_dimensions",
      "image_process_failed",
      "webpage_media_empty",
      "webpage_curl_failed",
    ],
    class: "file-rejected",
    reaction: "dropped",
  },
  {
    texts: [
      "wrong file identifier",
      "wrong remote file identifier",
      "can't use file of type",
      "invalid file_id",
      "wrong file_id",
      "file_reference_",
    ],
    class: "bad-file",
    reaction: "dropped",
  },
  {
    texts: ["can't be used in sendmediagroup", "can't be mixed with other media types"],
    class: "album-rejected",
    reaction: "dropped",
  },
  {
    texts: ["voice_messages_forbidden", "restricted receiving of", "allow_payment_required"],
    class: "privacy",
    reaction: "dropped",
  },

  // Money: a refund that was already made is what was wanted; everything else is looked into, never repeated.
  { texts: ["charge_already_refunded"], class: "payment", reaction: "reconcile", action: "succeed" },
  {
    texts: ["payment", "charge_", "not enough stars", "balance_too_low", "invoice", "currency_"],
    class: "payment",
    reaction: "reconcile",
  },

  // An album's refusal quotes that of one item; only what no row above knows is about the album itself.
  { texts: ["group send failed", "failed to send message #"], class: "album-rejected", reaction: "dropped" },
  { code: 404, class: "method-unknown", reaction: "dropped" },
];
