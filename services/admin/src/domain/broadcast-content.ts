import { BlobFile, sendableMedia } from "@telebus/contracts";
import {
  checkCall,
  fromMarkdown,
  fromParseMode,
  htmlFault,
  MAX_CAPTION_LENGTH,
  MAX_TEXT_LENGTH,
} from "@telebus/telegram";
import { z } from "zod";

const File = z
  .union([z.string().min(1).max(2048), BlobFile])
  .optional()
  .describe("By file_id of this bot, by URL, or a file of the blob store");

const Button = z.strictObject({
  text: z.string().min(1).max(128),
  url: z.url({ protocol: /^(https?|tg)$/, error: "must be a link such as https://example.com" }),
});

/** What a broadcast says: a text, or one file with words below it. */
export const BroadcastContent = z.strictObject({
  text: z.string().max(32_768).optional().describe("The message, or what stands below the file"),
  parse_mode: z.enum(["CommonMark", "HTML"]).optional().describe("Else the text is taken as it is"),
  photo: File,
  video: File,
  animation: File,
  audio: File,
  document: File,
  voice: File,
  sticker: File,
  buttons: z.array(z.array(Button).min(1).max(8)).max(20).optional().describe("Rows of links below it"),
  disable_notification: z.boolean().optional().describe("It comes without a sound"),
  protect_content: z.boolean().optional().describe("It cannot be forwarded or saved"),
  link_preview: z.boolean().optional().describe("false: no preview of links in the text"),
});
export type BroadcastContent = z.output<typeof BroadcastContent>;

/** A call of the Bot API, without the chat. */
export interface MessageCall {
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** The call, or what is wrong, each beginning with the field. */
export type ReadContent =
  | { readonly ok: true; readonly call: MessageCall }
  | { readonly ok: false; readonly problems: readonly string[] };

const METHOD_OF = {
  photo: "sendPhoto",
  video: "sendVideo",
  animation: "sendAnimation",
  audio: "sendAudio",
  document: "sendDocument",
  voice: "sendVoice",
  sticker: "sendSticker",
} as const;

/** What is said, as one call that every chat gets alike. */
export function readContent(content: BroadcastContent): ReadContent {
  const files = sendableMedia.filter((name) => content[name] !== undefined);
  const [media, second] = files;
  const problems = [
    ...(second === undefined ? [] : [`${second}: is a second file: one at a time`]),
    ...textProblems(content, media),
  ];
  if (problems.length > 0) return { ok: false, problems };
  return checkedCall({ method: media ? METHOD_OF[media] : "sendMessage", params: paramsOf(content, media) });
}

/** Whether Telegram can take the call at all. */
export function checkedCall(call: MessageCall): ReadContent {
  const check = checkCall(call.method, { chat_id: 1, ...call.params });
  return check.ok ? { ok: true, call } : check;
}

type Media = (typeof sendableMedia)[number] | undefined;

function textProblems(content: BroadcastContent, media: Media): string[] {
  const { text } = content;
  if (text === undefined || text.trim() === "") return media === undefined ? ["text: is missing"] : [];
  if (media === "sticker") return ["text: a sticker has no words below it"];
  const fault = content.parse_mode === "HTML" ? htmlFault(text) : undefined;
  if (fault !== undefined) return [`text: ${fault}`];
  const most = media === undefined ? MAX_TEXT_LENGTH : MAX_CAPTION_LENGTH;
  const { length } = formatted(content).text;
  if (length === 0) return ["text: says nothing but formatting"];
  return length > most ? [`text: has ${length} characters, ${most} are allowed here`] : [];
}

function formatted({ text = "", parse_mode: mode }: BroadcastContent) {
  if (mode === "CommonMark") return fromMarkdown(text);
  return mode === undefined ? { text, entities: [] } : fromParseMode(text, mode);
}

function paramsOf(content: BroadcastContent, media: Media): Readonly<Record<string, unknown>> {
  const { disable_notification, protect_content, link_preview, buttons } = content;
  const { text, entities } = formatted(content);
  const words = text === "" ? {} : wordsOf(text, entities, media !== undefined);
  return {
    ...(media !== undefined && { [media]: content[media] }),
    ...words,
    ...(disable_notification !== undefined && { disable_notification }),
    ...(protect_content !== undefined && { protect_content }),
    ...(link_preview === false && media === undefined && { link_preview_options: { is_disabled: true } }),
    ...(buttons !== undefined && buttons.length > 0 && { reply_markup: { inline_keyboard: buttons } }),
  };
}

const wordsOf = (text: string, entities: readonly unknown[], isCaption: boolean) =>
  isCaption
    ? { caption: text, ...(entities.length > 0 && { caption_entities: entities }) }
    : { text, ...(entities.length > 0 && { entities }) };
