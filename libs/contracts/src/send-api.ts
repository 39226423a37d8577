import { z } from "zod";
import { BlobFile } from "./file.js";
import { BotId, ChatId, ChatType, ThreadId } from "./ids.js";
import { Lane, Outcome } from "./sender.js";

/** What a message of the short form may carry, by file id, URL or as a file of the blob store; the parameter is named as in the Bot API. */
export const sendableMedia = [
  "photo",
  "video",
  "animation",
  "audio",
  "document",
  "voice",
  "sticker",
] as const;
export type SendableMedia = (typeof sendableMedia)[number];

const AnyFile = z.union([z.string().min(1).max(2048), BlobFile]);
const File = AnyFile.optional();

/** What Telegram puts into one album: pictures with films, files of one of the other kinds alone. */
const albumKinds = ["photo", "video", "audio", "document"] as const;
const isPicture = (kind: string): boolean => kind === "photo" || kind === "video";
const AlbumItem = z.strictObject({
  type: z.enum(albumKinds),
  media: AnyFile,
  has_spoiler: z.boolean().optional().describe("Hidden until it is pressed: photos and videos alone"),
});

/** Parameters of the short form, all named as in the Bot API. */
const shortForm = {
  text: z
    .string()
    .optional()
    .describe(
      "The message, or what stands below the file; where it is too long, the rest follows in more messages",
    ),
  photo: File,
  video: File,
  animation: File,
  audio: File,
  document: File,
  voice: File,
  sticker: File,
  media: z
    .array(AlbumItem)
    .min(2)
    .max(10)
    .optional()
    .describe("An album, in this order; the text stands below it. It has no keyboard: Telegram takes none"),
  parse_mode: z
    .enum(["HTML", "Markdown", "MarkdownV2", "CommonMark"])
    .optional()
    .describe("As in the Bot API; CommonMark is ordinary Markdown, which is read here"),
  entities: z
    .array(z.looseObject({}))
    .optional()
    .describe("MessageEntity of the Bot API, in place of parse_mode"),
  reply_markup: z.looseObject({}).optional().describe("A keyboard of the Bot API"),
  message_thread_id: ThreadId.optional().describe("Forum topic"),
  disable_notification: z.boolean().optional(),
  protect_content: z.boolean().optional().describe("It cannot be forwarded or saved"),
  reply_parameters: z.looseObject({}).optional().describe("ReplyParameters of the Bot API: what it answers"),
  link_preview_options: z.looseObject({}).optional().describe("LinkPreviewOptions of the Bot API"),
};

const fullForm = {
  method: z
    .string()
    .regex(/^[a-z][A-Za-z]{2,63}$/)
    .optional()
    .describe("Method of the Bot API, with params, in place of text and files"),
  params: z.record(z.string(), z.unknown()).optional(),
};

/** `POST /api/send`: a message (`chat` with `text` or a file), or any call (`method` with `params`). */
export const SendRequest = z
  .strictObject({
    bot: BotId,
    chat: ChatId.optional().describe("Where it goes; optional only for methods that speak into no chat"),
    chat_type: ChatType.optional().describe(
      "Decides which of Telegram's limits apply; known by the id for people",
    ),
    lane: Lane.default("interactive"),
    job: z.string().min(1).max(128).optional().describe("Calls of one job are paused and cancelled together"),
    expires_at: z.iso
      .datetime({ offset: true })
      .optional()
      .describe("Worthless afterwards; at most 48 h ahead, and that without it"),
    idempotency_key: z
      .string()
      .min(1)
      .max(255)
      .optional()
      .describe("The same key is one message, however often it is asked for; also as header Idempotency-Key"),
    ...shortForm,
    ...fullForm,
  })
  .check(({ value, issues }) => {
    for (const { name, message } of formFaults(value))
      issues.push({ code: "custom", input: value, path: [name], message });
  });
export type SendRequest = z.output<typeof SendRequest>;

interface Given {
  readonly chat?: number | undefined;
  readonly text?: string | undefined;
  readonly media?: readonly z.output<typeof AlbumItem>[] | undefined;
  readonly method?: string | undefined;
  readonly params?: unknown;
}

interface Fault {
  readonly name: string;
  readonly message: string;
}

/** One form or the other, and each complete. */
function formFaults(given: Given & Readonly<Record<string, unknown>>): Fault[] {
  if (given.method !== undefined)
    return Object.keys(shortForm)
      .filter((name) => given[name] !== undefined)
      .map((name) => ({ name, message: "belongs into params where there is a method" }));
  if (given.params !== undefined) return [{ name: "method", message: "is missing" }];
  const files = [...sendableMedia, "media"].filter((name) => given[name] !== undefined);
  const faults: Fault[] = files
    .slice(1)
    .map((name) => ({ name, message: "is a second file: one at a time" }));
  if (files.length === 0 && given.text === undefined) faults.push({ name: "text", message: "is missing" });
  if (given.chat === undefined) faults.push({ name: "chat", message: "is missing" });
  return [...faults, ...albumFaults(given)];
}

/** Telegram's rules of albums. */
function albumFaults({
  media,
  reply_markup: keyboard,
}: Given & { readonly reply_markup?: unknown }): Fault[] {
  if (media === undefined) return [];
  const groups = new Set(media.map(({ type }) => (isPicture(type) ? "pictures" : type)));
  return [
    ...(groups.size > 1
      ? [{ name: "media", message: "photos and videos go together, music and files each for themselves" }]
      : []),
    ...(keyboard === undefined ? [] : [{ name: "reply_markup", message: "an album has no keyboard" }]),
  ];
}

/**
 * Where a call is that was asked for by `POST /api/send`.
 * - `queued`: waits for its turn
 * - `tried`: under way, or waiting to be tried again
 * - `refused`: Telegram said "not now"; it goes again
 * - `parked`: paused
 * - all others: how it ended
 */
export const SendStatus = z.enum([
  "queued",
  "tried",
  "refused",
  "parked",
  "ok",
  "failed",
  "expired",
  "unknown",
  "superseded",
  "cancelled",
]);
export type SendStatus = z.output<typeof SendStatus>;

/** One of the calls that a long text became. */
export const SendPart = z.object({ id: z.string(), status: SendStatus, outcome: Outcome.optional() });
export type SendPart = z.output<typeof SendPart>;

/** Answer of `POST /api/send` and `GET /api/send/:id`. */
export const SendView = z.object({
  id: z.string(),
  status: SendStatus,
  /** Once all of it is over: Telegram's result with the message ids, or why not. */
  outcome: Outcome.optional(),
  parts: z
    .array(SendPart)
    .optional()
    .describe("Where a text took several messages: each of them, in order; the ids of all are in outcome"),
});
export type SendView = z.output<typeof SendView>;

/** One in the list of what was asked for over HTTP. */
export const SentView = SendView.extend({
  bot: BotId.nullable(),
  chat: ChatId.nullable(),
  method: z.string().nullable(),
  by: z.string().nullable().describe("Who asked: the name of an API key, or a person"),
  requested_at: z.date(),
});
export type SentView = z.output<typeof SentView>;
