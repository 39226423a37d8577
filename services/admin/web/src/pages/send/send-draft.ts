import type { BegunMessage } from "../../compose/begun.js";
import { linkRows, type ButtonRows } from "../../compose/buttons-editor.js";
import type { ChosenChat } from "../../compose/chat-picker.js";
import type { Format } from "../../compose/markup.js";
import { isAlbumMedium, mediaIn, newSlot, type AlbumMedium, type FileSlot } from "../../compose/album.js";
import { fileOf } from "../../compose/draft-medium.js";
import type { MediaKind } from "../../telegram/message.js";
import type { SendBody } from "./send-types.js";

/** A message as it is being written. */
export interface SendDraft {
  readonly bot: string;
  readonly chat: ChosenChat | undefined;
  readonly format: Format;
  readonly text: string;
  /** At least one, which may be empty. */
  readonly files: readonly FileSlot[];
  readonly rows: ButtonRows;
  readonly isSilent: boolean;
  readonly isProtected: boolean;
  readonly hasLinkPreview: boolean;
  /** The message that it answers, and the topic where it goes, by number; "": none. */
  readonly replyTo: number | "";
  readonly topic: number | "";
}

export const emptySend = (): Omit<SendDraft, "bot" | "chat"> => ({
  format: "CommonMark",
  text: "",
  files: [newSlot()],
  rows: [],
  isSilent: false,
  isProtected: false,
  hasLinkPreview: true,
  replyTo: "",
  topic: "",
});

export const hasFile = ({ files }: Pick<SendDraft, "files">): boolean => mediaIn(files).length > 0;
/** Several go together, and then without buttons. */
export const isAlbum = ({ files }: Pick<SendDraft, "files">): boolean => mediaIn(files).length > 1;

export const saysSomething = (draft: Pick<SendDraft, "text" | "files">): boolean =>
  draft.text.trim() !== "" || hasFile(draft);

/** One file by its own name, several as an album. */
function filesOf({ files }: SendDraft): Pick<SendBody, MediaKind | "media"> {
  const media = mediaIn(files);
  const [first, second] = media;
  if (first !== undefined && second === undefined) return { [first.kind]: fileOf(first) };
  if (first === undefined) return {};
  return { media: media.filter(isAlbumMedium).map(itemOf) };
}

const itemOf = (medium: AlbumMedium) => ({ type: medium.kind, media: fileOf(medium) ?? "" });

/** What is asked for. Before a chat is chosen, any will do to see how it looks. */
export function bodyOf(draft: SendDraft): SendBody {
  const { bot, chat, format, text, replyTo, topic } = draft;
  const rows = isAlbum(draft) ? [] : linkRows(draft.rows);
  return {
    bot: Number(bot),
    chat: chat?.id ?? 1,
    lane: "interactive",
    ...(chat?.chat && { chat_type: chat.chat.type }),
    ...(text.trim() !== "" && { text, ...(format !== "none" && { parse_mode: format }) }),
    ...filesOf(draft),
    ...(rows.length > 0 && { reply_markup: { inline_keyboard: rows } }),
    ...(draft.isSilent && { disable_notification: true }),
    ...(draft.isProtected && { protect_content: true }),
    ...(!draft.hasLinkPreview && !hasFile(draft) && { link_preview_options: { is_disabled: true } }),
    ...(replyTo !== "" && { reply_parameters: { message_id: replyTo } }),
    ...(topic !== "" && { message_thread_id: topic }),
  };
}

/** The same as a broadcast can say it: an answer or an album it is not. */
export function begunOf(draft: SendDraft): BegunMessage | undefined {
  if (isAlbum(draft) || draft.replyTo !== "" || draft.topic !== "") return undefined;
  const { bot, chat, format, text, rows, isSilent, isProtected, hasLinkPreview } = draft;
  const [medium] = mediaIn(draft.files);
  const chats = chat === undefined ? [] : [chat];
  return { bot, chats, format, text, medium, rows, isSilent, isProtected, hasLinkPreview };
}
