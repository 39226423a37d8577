import type { ChatParams } from "../calls/params.js";
import { contentKindOf } from "../update/content-kind.js";
import { isJson } from "../update/json.js";
import { Sayable, type Sizes } from "./schemas.js";

type Content<Kind extends string, Method extends keyof ChatParams> = {
  readonly kind: Kind;
  readonly method: Method;
  /** All but where to. */
  readonly params: ChatParams[Method];
};

/** The call that says a message again as an original, for `callMethod`. */
export type MessageContent =
  | Content<"text", "sendMessage">
  | Content<"photo", "sendPhoto">
  | Content<"video", "sendVideo">
  | Content<"animation", "sendAnimation">
  | Content<"audio", "sendAudio">
  | Content<"document", "sendDocument">
  | Content<"voice", "sendVoice">
  | Content<"video_note", "sendVideoNote">
  | Content<"sticker", "sendSticker">;

type Kind = MessageContent["kind"];

/**
 * What a message says, ready to be said elsewhere: formatting kept, files by their file_id, which is good for the bot
 * that got the message.
 * @returns undefined for service messages and for kinds that cannot be said again like this
 */
export function contentOf(message: unknown): MessageContent | undefined {
  const read = readable(message);
  return read && contents[read.kind](read.message);
}

/** The same file has the same, whichever bot and message it came with. Of a photo: of its largest size. */
export function fileUniqueIdOf(message: unknown): string | undefined {
  const read = readable(message);
  if (read === undefined || read.kind === "text") return undefined;
  if (read.kind === "photo") return largest(read.message.photo)?.file_unique_id;
  return read.message[read.kind]?.file_unique_id;
}

function readable(message: unknown): { kind: Kind; message: Sayable } | undefined {
  if (!isJson(message)) return undefined;
  const found = contentKindOf(message);
  // Telegram adds the still picture for those who do not know live photos.
  const kind = found === "live_photo" ? "photo" : found;
  const parsed = Sayable.safeParse(message);
  return parsed.success && isKind(kind) ? { kind, message: parsed.data } : undefined;
}

type ContentMaker<K extends Kind> = (message: Sayable) => Extract<MessageContent, { kind: K }> | undefined;

const contents: { readonly [K in Kind]: ContentMaker<K> } = {
  text: ({ text, entities, link_preview_options }) =>
    text === undefined
      ? undefined
      : { kind: "text", method: "sendMessage", params: { text, entities, link_preview_options } },
  photo: ({ photo, ...message }) => {
    const size = largest(photo);
    const params = { ...captioned(message), ...shown(message) };
    return size && { kind: "photo", method: "sendPhoto", params: { photo: size.file_id, ...params } };
  },
  video: ({ video, ...message }) => {
    const { file_id, start_timestamp } = video ?? {};
    const params = { start_timestamp, cover: largest(video?.cover)?.file_id };
    return file_id === undefined
      ? undefined
      : {
          kind: "video",
          method: "sendVideo",
          params: { video: file_id, ...params, ...captioned(message), ...shown(message) },
        };
  },
  animation: ({ animation, ...message }) =>
    animation && {
      kind: "animation",
      method: "sendAnimation",
      params: { animation: animation.file_id, ...captioned(message), ...shown(message) },
    },
  audio: ({ audio, ...message }) =>
    audio && { kind: "audio", method: "sendAudio", params: { audio: audio.file_id, ...captioned(message) } },
  document: ({ document, ...message }) =>
    document && {
      kind: "document",
      method: "sendDocument",
      params: { document: document.file_id, ...captioned(message) },
    },
  voice: ({ voice, ...message }) =>
    voice && { kind: "voice", method: "sendVoice", params: { voice: voice.file_id, ...captioned(message) } },
  video_note: ({ video_note }) =>
    video_note && { kind: "video_note", method: "sendVideoNote", params: { video_note: video_note.file_id } },
  sticker: ({ sticker }) =>
    sticker && { kind: "sticker", method: "sendSticker", params: { sticker: sticker.file_id } },
};

const isKind = (kind: string | undefined): kind is Kind =>
  kind !== undefined && Object.hasOwn(contents, kind);

const captioned = ({ caption, caption_entities }: Sayable) => ({ caption, caption_entities });

/** How it looks in the chat. A message tells its spoiler under another name than the one it is sent by. */
const shown = ({ show_caption_above_media, has_media_spoiler }: Sayable) => ({
  show_caption_above_media,
  has_spoiler: has_media_spoiler,
});

const largest = (sizes: Sizes | undefined): Sizes[number] | undefined =>
  sizes?.reduce((best, size) => (size.width * size.height > best.width * best.height ? size : best));
