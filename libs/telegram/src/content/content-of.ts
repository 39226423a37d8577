import { contentKindOf } from "../update/content-kind.js";
import { isJson } from "../update/json.js";
import { fileUniqueIdIn, mediaContents } from "./media-contents.js";
import type { Accompaniment, ContentOf, MessageContent } from "./message-content.js";
import { plainContents } from "./plain-contents.js";
import { Sayable } from "./schemas.js";

type Kind = MessageContent["kind"];

/**
 * What a message says, ready to be said elsewhere: formatting kept, files by their file_id, which is good for the bot
 * that got the message.
 * @returns undefined for service messages, for kinds that cannot be said again like this, and for what is protected
 */
export function contentOf(message: unknown): MessageContent | undefined {
  const read = readable(message);
  if (read === undefined || read.message.has_protected_content === true) return undefined;
  const content = contents[read.kind](read.message);
  return content && { ...content, ...accompanimentOf(read.message) };
}

/** The same file has the same, whichever bot and message it came with. Of a photo: of its largest size. */
export function fileUniqueIdOf(message: unknown): string | undefined {
  const read = readable(message);
  return read && fileUniqueIdIn(read.message, read.kind);
}

function readable(message: unknown): { kind: Kind; message: Sayable } | undefined {
  if (!isJson(message)) return undefined;
  const found = contentKindOf(message);
  // Telegram adds the still picture for those who do not know live photos.
  const kind = found === "live_photo" ? "photo" : found;
  const parsed = Sayable.safeParse(message);
  return parsed.success && isKind(kind) ? { kind, message: parsed.data } : undefined;
}

const contents: { readonly [K in Kind]: (message: Sayable) => ContentOf<K> | undefined } = {
  ...plainContents,
  ...mediaContents,
};

const isKind = (kind: string | undefined): kind is Kind =>
  kind !== undefined && Object.hasOwn(contents, kind);

const accompanimentOf = ({ effect_id, quote }: Sayable): Accompaniment => ({
  ...(effect_id !== undefined && { effect: effect_id }),
  ...(quote !== undefined && { quote }),
});
