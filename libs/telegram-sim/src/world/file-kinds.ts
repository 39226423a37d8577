/** How one kind of file behaves in messages. */
export interface FileKindRules {
  readonly method: string;
  /** As Telegram's refusals name it. */
  readonly title: string;
  readonly mime: string;
  readonly extension: string;
  /** May carry a caption. */
  readonly isCaptioned: boolean;
  /** Whether the message names the file: `file_name`. */
  readonly isNamed: boolean;
  /** Where its path in the Bot API begins. */
  readonly folder: string;
  /** What may be in one album together; undefined: never in an album. */
  readonly albumGroup?: "visual" | "audio" | "document";
  /** Attributes and their values where the sender gives none; a given value has the same type. */
  readonly attributes: FileAttributes;
  /** Attributes that are left out where the sender gives none; the value only shows the type. */
  readonly optional?: FileAttributes;
}

type FileAttributes = Readonly<Record<string, number | string | boolean>>;

export const fileKinds = {
  photo: {
    method: "sendPhoto",
    title: "Photo",
    mime: "image/jpeg",
    extension: "jpg",
    isCaptioned: true,
    isNamed: false,
    folder: "photos",
    albumGroup: "visual",
    attributes: { width: 1280, height: 960 },
  },
  video: {
    method: "sendVideo",
    title: "Video",
    mime: "video/mp4",
    extension: "mp4",
    isCaptioned: true,
    isNamed: true,
    folder: "videos",
    albumGroup: "visual",
    attributes: { width: 1280, height: 720, duration: 1 },
  },
  animation: {
    method: "sendAnimation",
    title: "Animation",
    mime: "video/mp4",
    extension: "mp4",
    isCaptioned: true,
    isNamed: true,
    folder: "animations",
    attributes: { width: 320, height: 240, duration: 1 },
  },
  audio: {
    method: "sendAudio",
    title: "Audio",
    mime: "audio/mpeg",
    extension: "mp3",
    isCaptioned: true,
    isNamed: true,
    folder: "music",
    albumGroup: "audio",
    attributes: { duration: 1 },
    optional: { title: "", performer: "" },
  },
  document: {
    method: "sendDocument",
    title: "Document",
    mime: "application/octet-stream",
    extension: "bin",
    isCaptioned: true,
    isNamed: true,
    folder: "documents",
    albumGroup: "document",
    attributes: {},
  },
  voice: {
    method: "sendVoice",
    title: "VoiceNote",
    mime: "audio/ogg",
    extension: "ogg",
    isCaptioned: true,
    isNamed: false,
    folder: "voice",
    attributes: { duration: 1 },
  },
  video_note: {
    method: "sendVideoNote",
    title: "VideoNote",
    mime: "video/mp4",
    extension: "mp4",
    isCaptioned: false,
    isNamed: false,
    folder: "video_notes",
    attributes: { length: 240, duration: 1 },
  },
  live_photo: {
    method: "sendLivePhoto",
    title: "LivePhoto",
    mime: "video/mp4",
    extension: "mp4",
    isCaptioned: true,
    isNamed: false,
    folder: "videos",
    albumGroup: "visual",
    attributes: { width: 1280, height: 960, duration: 3 },
  },
  sticker: {
    method: "sendSticker",
    title: "Sticker",
    mime: "image/webp",
    extension: "webp",
    isCaptioned: false,
    isNamed: false,
    folder: "stickers",
    attributes: {
      width: 512,
      height: 512,
      type: "regular",
      is_animated: false,
      is_video: false,
    },
    optional: { emoji: "🙂" },
  },
} as const satisfies Readonly<Record<string, FileKindRules>>;

export type FileKind = keyof typeof fileKinds;

export const fileKindNames = [
  "photo",
  "video",
  "animation",
  "audio",
  "document",
  "voice",
  "video_note",
  "live_photo",
  "sticker",
] as const satisfies readonly FileKind[];

/** A thumbnail hangs on another file; nothing is sent as one. */
export const storedKindNames = [...fileKindNames, "thumbnail"] as const;
export type StoredKind = (typeof storedKindNames)[number];

export const rulesOf = (kind: FileKind): FileKindRules => fileKinds[kind];

export const isFileKind = (name: string): name is FileKind => fileKindNames.some((kind) => kind === name);

/** As Telegram's refusals name it. */
export const titleOf = (kind: StoredKind): string =>
  kind === "thumbnail" ? "Thumbnail" : rulesOf(kind).title;
