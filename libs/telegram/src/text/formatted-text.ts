import type { MessageEntity } from "@grammyjs/types";

/** Text and what is bold, linked or code in it; offsets and lengths in UTF-16 code units. */
export interface FormattedText {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

/** What these mean is in their very words: a part of them, or other words, mean nothing or something else. */
export const SPELLED: ReadonlySet<MessageEntity["type"]> = new Set<MessageEntity["type"]>([
  "mention",
  "hashtag",
  "cashtag",
  "bot_command",
  "url",
  "email",
  "phone_number",
  "custom_emoji",
  "date_time",
]);

/** What an entity says, but for its place. */
export type Look = MessageEntity extends infer E
  ? E extends unknown
    ? Omit<E, "offset" | "length">
    : never
  : never;

/** Earlier ones first, then longer ones: outer before inner. */
export const byPlace = (a: MessageEntity, b: MessageEntity): number =>
  a.offset - b.offset || b.length - a.length;
