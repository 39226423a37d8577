import type { Message, Replied } from "../server/message.js";
import { moneyText } from "../texts/dates.js";
import type { Texts } from "../texts/index.js";
import { authorOf, nameOf } from "./names.js";

type Line = (message: Message | Replied, texts: Texts) => string | undefined;

/** What Telegram itself says, in a sentence. */
export function serviceText(message: Message | Replied, texts: Texts): string {
  for (const line of lines) {
    const text = line(message, texts);
    if (text !== undefined) return text;
  }
  return texts.service.other;
}

const people: Line = (message, { service }) => {
  const { new_chat_members, left_chat_member: gone } = message;
  const by = nameOf(authorOf(message));
  if (new_chat_members) {
    const names = new_chat_members.map(nameOf).join(", ");
    return names === by ? service.joined(names) : service.added(by, names);
  }
  if (!gone) return undefined;
  return gone.id === message.from?.id ? service.left(nameOf(gone)) : service.removed(by, nameOf(gone));
};

const chat: Line = (message, { service }) => {
  const { new_chat_title, new_chat_photo, pinned_message } = message;
  if (new_chat_title !== undefined) return service.titled(new_chat_title);
  if (new_chat_photo) return service.photoChanged;
  if (message.delete_chat_photo) return service.photoDeleted;
  if (pinned_message) return service.pinned(nameOf(authorOf(message)));
  const { group_chat_created, supergroup_chat_created, channel_chat_created } = message;
  if (group_chat_created ?? supergroup_chat_created ?? channel_chat_created) return service.created;
  const { migrate_to_chat_id, migrate_from_chat_id } = message;
  return (migrate_to_chat_id ?? migrate_from_chat_id) === undefined ? undefined : service.migrated;
};

const topics: Line = (message, { service }) => {
  const { forum_topic_created: created, forum_topic_edited: edited } = message;
  if (created) return service.topicCreated(created.name ?? "");
  if (edited) return edited.name === undefined ? service.topicChanged : service.topicEdited(edited.name);
  if (message.forum_topic_closed ?? message.general_forum_topic_hidden) return service.topicClosed;
  if (message.forum_topic_reopened ?? message.general_forum_topic_unhidden) return service.topicReopened;
  return undefined;
};

const payments: Line = ({ successful_payment: paid, refunded_payment: refunded }, texts) => {
  if (paid) return texts.service.paid(moneyText(paid.total_amount, paid.currency, texts));
  if (refunded) return texts.service.refunded(moneyText(refunded.total_amount, refunded.currency, texts));
  return undefined;
};

const others: Line = (message, { service }) => {
  if (message.web_app_data) return service.webAppData(message.web_app_data.button_text);
  const { poll_option_added: added } = message;
  if (added) return service.optionAdded(nameOf(authorOf(message)), added.option_text);
  if (message.write_access_allowed) return service.access;
  return (message.users_shared ?? message.chat_shared) ? service.shared : undefined;
};

const lines: readonly Line[] = [people, chat, topics, payments, others];
