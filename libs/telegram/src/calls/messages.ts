import type { MessageEntity } from "@grammyjs/types";
import type { ChatAddress, EventDraft } from "@telebus/contracts";
import type { FmtString } from "../rich-text.js";
import { splitText } from "../text/split-text.js";
import { callMethod, type CallOptions, type SendOptions } from "./call-method.js";
import type { Keyboard } from "./keyboard.js";

/** Plain, or with the formatting that `fmt` has made. */
export type Text = string | FmtString;

export interface TextOptions extends SendOptions {
  /** The formatting of a plain text. */
  readonly entities?: readonly MessageEntity[] | undefined;
}

/** Says something. 1-4096 UTF-16 code units, which Telegram checks. */
export const sendText = (
  to: ChatAddress,
  text: Text,
  { entities, ...options }: TextOptions = {},
): EventDraft => callMethod(to, "sendMessage", textParams(text, entities), options);

/**
 * Says something of any length: in as many messages as it takes, cut where it hurts least. The first one answers what
 * is answered, the last one has the keyboard.
 */
export function sendLongText(
  to: ChatAddress,
  text: Text,
  { replyTo, replyMarkup, entities, ...options }: TextOptions = {},
): EventDraft[] {
  const whole = textParams(text, entities);
  const parts = splitText({ text: whole.text, entities: whole.entities ?? [] });
  return parts.map((part, n) =>
    sendText(to, part.text, {
      ...options,
      entities: part.entities,
      replyTo: n === 0 ? replyTo : undefined,
      replyMarkup: n === parts.length - 1 ? replyMarkup : undefined,
    }),
  );
}

/** Changes what a message of the bot says; without a `replyMarkup` its keyboard goes. */
export const editText = (
  to: ChatAddress,
  messageId: number,
  text: Text,
  { entities, ...options }: Omit<TextOptions, "replyTo"> = {},
): EventDraft =>
  callMethod(to, "editMessageText", { message_id: messageId, ...textParams(text, entities) }, options);

/** Changes the keyboard of a message of the bot; without one it goes. */
export const editReplyMarkup = (
  to: ChatAddress,
  messageId: number,
  replyMarkup?: Keyboard,
  options: CallOptions = {},
): EventDraft =>
  callMethod(to, "editMessageReplyMarkup", { message_id: messageId }, { ...options, replyMarkup });

/** Takes a message away. Telegram allows it for 48 h in most cases. */
export const deleteMessage = (to: ChatAddress, messageId: number, options: CallOptions = {}): EventDraft =>
  callMethod(to, "deleteMessage", { message_id: messageId }, { lane: "moderation", ...options });

/** Takes up to 100 messages away; those that are gone already are passed over. */
export const deleteMessages = (
  to: ChatAddress,
  messageIds: readonly number[],
  options: CallOptions = {},
): EventDraft =>
  callMethod(to, "deleteMessages", { message_ids: [...messageIds] }, { lane: "moderation", ...options });

/** What a text is as parameters of a send or an edit. */
export function textParams(
  text: Text,
  entities: readonly MessageEntity[] | undefined,
): { text: string; entities: MessageEntity[] | undefined } {
  if (typeof text === "string") return { text, entities: entities && [...entities] };
  return { text: text.text, entities: text.entities };
}
