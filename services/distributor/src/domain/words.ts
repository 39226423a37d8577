import {
  MAX_CAPTION_LENGTH,
  MAX_TEXT_LENGTH,
  type FormattedText,
  type MessageContent,
} from "@telebus/telegram";
import type { PostContent } from "./post.js";

/** What people wrote in a message, and how long Telegram lets it be. */
export interface Words extends FormattedText {
  readonly limit: number;
}

type Captioned = Extract<
  MessageContent,
  { kind: "photo" | "video" | "animation" | "audio" | "document" | "voice" }
>;
const captioned: ReadonlySet<string> = new Set<Captioned["kind"]>([
  "photo",
  "video",
  "animation",
  "audio",
  "document",
  "voice",
]);
const isCaptioned = (content: MessageContent): content is Captioned => captioned.has(content.kind);

/** @returns undefined for what has no place for words: stickers, round videos */
export function wordsOf(content: MessageContent): Words | undefined {
  if (content.kind === "text") {
    const { text, entities = [] } = content.params;
    return { text, entities, limit: MAX_TEXT_LENGTH };
  }
  if (!isCaptioned(content)) return undefined;
  const { caption = "", caption_entities = [] } = content.params;
  return { text: caption, entities: caption_entities, limit: MAX_CAPTION_LENGTH };
}

/** All that is written in a post. */
export const textOf = (content: PostContent): string =>
  (content.kind === "album" ? content.items : [content])
    .flatMap((item) => wordsOf(item)?.text ?? [])
    .filter((text) => text !== "")
    .join("\n");

/** The same with other words. */
export function withWords(content: MessageContent, { text, entities }: FormattedText): MessageContent {
  if (content.kind === "text")
    return { ...content, params: { ...content.params, text, entities: [...entities] } };
  return isCaptioned(content) ? withCaption(content, { text, entities }) : content;
}

const withCaption = <C extends Captioned>(content: C, { text, entities }: FormattedText): C => ({
  ...content,
  params: {
    ...content.params,
    caption: text === "" ? undefined : text,
    caption_entities: text === "" ? undefined : [...entities],
  },
});
