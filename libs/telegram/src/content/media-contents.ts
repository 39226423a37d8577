import type { ContentOf, MessageContent } from "./message-content.js";
import { largest } from "./fields.js";
import type { Sayable } from "./schemas.js";

type Media = "photo" | "video" | "animation" | "audio" | "document" | "voice" | "video_note" | "sticker";

/** Files: by their file_id, with the words below them and how they are shown. */
export const mediaContents: { readonly [K in Media]: (message: Sayable) => ContentOf<K> | undefined } = {
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

/** @returns undefined for a kind without a file */
export function fileUniqueIdIn(message: Sayable, kind: MessageContent["kind"]): string | undefined {
  if (!isMedia(kind)) return undefined;
  return kind === "photo" ? largest(message.photo)?.file_unique_id : message[kind]?.file_unique_id;
}

const isMedia = (kind: string): kind is Media => Object.hasOwn(mediaContents, kind);

const captioned = ({ caption, caption_entities }: Sayable) => ({ caption, caption_entities });

/** How it looks in the chat. A message tells its spoiler under another name than the one it is sent by. */
const shown = ({ show_caption_above_media, has_media_spoiler }: Sayable) => ({
  show_caption_above_media,
  has_spoiler: has_media_spoiler,
});
