/** A call of the Bot API, as our previews answer with it. */
export interface Call {
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** MessageEntity of the Bot API, as far as it changes how words look. */
export interface Entity {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
}

export const mediaKinds = ["photo", "video", "animation", "audio", "document", "voice", "sticker"] as const;
export type MediaKind = (typeof mediaKinds)[number];

/** A file of a message. */
export interface ShownFile {
  readonly kind: MediaKind;
  /** Its name, where it lies, or the beginning of its id. */
  readonly name: string;
  /** Of the blob store. */
  readonly blob: string | undefined;
  readonly isSpoiler: boolean;
}

/** A button below a message, or of the keyboard in place of the reader's own. */
export interface ShownButton {
  readonly text: string;
  readonly url: string | undefined;
}

/** What people would see of a call. */
export interface ShownMessage {
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly files: readonly ShownFile[];
  readonly buttons: readonly (readonly ShownButton[])[];
  readonly keyboard: readonly (readonly ShownButton[])[];
  /** It answers another message; with the words it quotes, where there are any. */
  readonly answers: { readonly quote: string } | undefined;
}

/** Reads what a call would show. Whatever it does not know is left out. */
export function messageOf({ params }: Call): ShownMessage {
  const media = recordsOf(params["media"]);
  const [first = params] = media;
  const isCaption = media.length > 0 || params["text"] === undefined;
  const words = isCaption ? first : params;
  const markup = recordOf(params["reply_markup"]);
  const reply = params["reply_parameters"];
  return {
    text: textOf(words[isCaption ? "caption" : "text"]),
    entities: recordsOf(words[isCaption ? "caption_entities" : "entities"]).flatMap(entityOf),
    files: media.length > 0 ? media.flatMap(fileOfMedia) : filesOf(params),
    buttons: rowsOf(markup["inline_keyboard"]),
    keyboard: rowsOf(markup["keyboard"]),
    answers: isRecord(reply) ? { quote: textOf(reply["quote"]) } : undefined,
  };
}

const filesOf = (params: Fields): ShownFile[] =>
  mediaKinds.flatMap((kind) => fileOf(kind, params[kind], params["has_spoiler"]));

const fileOfMedia = (media: Fields): ShownFile[] => {
  const kind = mediaKinds.find((one) => one === media["type"]);
  return kind === undefined ? [] : fileOf(kind, media["media"], media["has_spoiler"]);
};

function fileOf(kind: MediaKind, file: unknown, spoiler: unknown): ShownFile[] {
  const isSpoiler = spoiler === true;
  if (typeof file === "string") return [{ kind, name: nameOf(file), blob: undefined, isSpoiler }];
  if (!isRecord(file)) return [];
  const blob = textOf(file["blob"]);
  return [{ kind, name: textOf(file["fileName"]) || blob.slice(0, 12), blob, isSpoiler }];
}

/** Of a link its last part, of an id its beginning: that says more than all of it. */
function nameOf(file: string): string {
  if (!URL.canParse(file)) return file.length > 16 ? `${file.slice(0, 16)}…` : file;
  const { hostname, pathname } = new URL(file);
  return pathname.split("/").findLast((part) => part !== "") ?? hostname;
}

function entityOf(entity: Fields): Entity[] {
  const { type, offset, length, url, language } = entity;
  if (typeof type !== "string" || typeof offset !== "number" || typeof length !== "number") return [];
  return [{ type, offset, length, url: textOf(url) || undefined, language: textOf(language) || undefined }];
}

const rowsOf = (rows: unknown): readonly (readonly ShownButton[])[] =>
  Array.isArray(rows) ? rows.map((row) => (Array.isArray(row) ? row.map(buttonOf) : [])) : [];

function buttonOf(button: unknown): ShownButton {
  if (!isRecord(button)) return { text: textOf(button), url: undefined };
  return { text: textOf(button["text"]), url: textOf(button["url"]) || undefined };
}

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const recordOf = (value: unknown): Fields => (isRecord(value) ? value : {});
const recordsOf = (value: unknown): readonly Fields[] =>
  Array.isArray(value) ? value.filter((one) => isRecord(one)) : [];
const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
