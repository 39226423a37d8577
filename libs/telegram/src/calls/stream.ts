import type { InputRichMessage, MessageEntity } from "@grammyjs/types";
import type { ChatAddress, EventDraft } from "@telebus/contracts";
import { checkCall } from "../check-call.js";
import { InvalidCallError } from "../errors.js";
import { callMethod, type SendOptions } from "./call-method.js";
import { textParams, type Text } from "./messages.js";

export interface StreamOptions extends Omit<SendOptions, "stream"> {
  /** Of this one message, at most 128 characters; unique within its bot and chat, for example the id of the question. */
  readonly key: string;
  /** The last frame: it is always sent, and stays. */
  readonly isFinal?: boolean | undefined;
  /** The formatting of a plain text. */
  readonly entities?: readonly MessageEntity[] | undefined;
  /** The same as a rich message, shown in place of the text where the chat takes it. */
  readonly rich?: InputRichMessage<never> | undefined;
}

/**
 * Shows what a message says so far: a model's answer, a progress bar. Each frame is the whole text, of any length, as
 * often as one likes; the sender leaves out what is too much, and finds the way to show it: a draft in a private chat,
 * else edits of one message. Of a final frame the result has the ids of all messages that the text became.
 * Keyboards: inline ones in any frame; others only in the final one, of a message that was not shown by edits.
 * @throws InvalidCallError when Telegram could never accept it
 */
export function streamText(
  to: ChatAddress,
  text: Text,
  { key, isFinal = false, entities, rich, ...options }: StreamOptions,
): EventDraft {
  if (rich !== undefined) checkRich(to, rich);
  const stream = { key, isFinal, transport: "auto" as const, ...(rich && { rich: { ...rich } }) };
  return callMethod(to, "sendMessage", textParams(text, entities), { ...options, stream });
}

function checkRich({ chat }: ChatAddress, rich: InputRichMessage<never>): void {
  const check = checkCall("sendRichMessage", { chat_id: chat, rich_message: rich });
  if (!check.ok) throw new InvalidCallError("sendRichMessage", check.problems);
}
