import { linkRows, type ButtonRows } from "../../compose/buttons-editor.js";
import type { ChosenChat } from "../../compose/chat-picker.js";
import type { Format } from "../../compose/markup.js";
import type { DraftMedium } from "../../compose/medium-editor.js";
import type { SendBody } from "./send-types.js";

/** A message as it is being written. */
export interface SendDraft {
  readonly bot: string;
  readonly chat: ChosenChat | undefined;
  readonly format: Format;
  readonly text: string;
  readonly medium: DraftMedium | undefined;
  readonly rows: ButtonRows;
  readonly isSilent: boolean;
  readonly isProtected: boolean;
  readonly hasLinkPreview: boolean;
  /** The message that it answers, and the topic where it goes, by number; "": none. */
  readonly replyTo: number | "";
  readonly topic: number | "";
}

export const emptySend: Omit<SendDraft, "bot" | "chat"> = {
  format: "CommonMark",
  text: "",
  medium: undefined,
  rows: [],
  isSilent: false,
  isProtected: false,
  hasLinkPreview: true,
  replyTo: "",
  topic: "",
};

export const saysSomething = ({ text, medium }: Pick<SendDraft, "text" | "medium">): boolean =>
  text.trim() !== "" || (medium !== undefined && fileOf(medium) !== undefined);

/** What stands for a file in a call. */
const fileOf = ({ reference, upload }: DraftMedium) =>
  upload?.file ?? (reference === "" ? undefined : reference);

/** What is asked for. Before a chat is chosen, any will do to see how it looks. */
export function bodyOf(draft: SendDraft): SendBody {
  const { bot, chat, format, text, medium, replyTo, topic } = draft;
  const rows = linkRows(draft.rows);
  const file = medium && fileOf(medium);
  return {
    bot: Number(bot),
    chat: chat?.id ?? 1,
    lane: "interactive",
    ...(chat?.chat && { chat_type: chat.chat.type }),
    ...(text.trim() !== "" && { text, ...(format !== "none" && { parse_mode: format }) }),
    ...(medium && file !== undefined && { [medium.kind]: file }),
    ...(rows.length > 0 && { reply_markup: { inline_keyboard: rows } }),
    ...(draft.isSilent && { disable_notification: true }),
    ...(draft.isProtected && { protect_content: true }),
    ...(!draft.hasLinkPreview && medium === undefined && { link_preview_options: { is_disabled: true } }),
    ...(replyTo !== "" && { reply_parameters: { message_id: replyTo } }),
    ...(topic !== "" && { message_thread_id: topic }),
  };
}
