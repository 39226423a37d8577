import type { ChatAddress, EventDraft } from "@telebus/contracts";
import { Markup, sendLongText, sendMedia, type CallbackCodec } from "@telebus/telegram";
import type { CommandAnswer } from "../domain/command-answer.js";

/** Says what a custom command says; its buttons lead to other commands or out. */
export function sayAnswer(
  to: ChatAddress,
  { words, medium, buttons }: CommandAnswer,
  { callbacks }: { readonly callbacks: CallbackCodec },
  replyTo?: number,
): EventDraft[] {
  const options = { replyTo, replyMarkup: keyboardOf(to, buttons, callbacks) };
  if (medium === undefined) return sendLongText(to, words.text, { ...options, entities: words.entities });
  const file = "fileId" in medium ? medium.fileId : medium.url;
  return sendMedia(to, { type: medium.type, file }, words, options);
}

function keyboardOf(chat: ChatAddress, rows: CommandAnswer["buttons"], callbacks: CallbackCodec) {
  if (rows.length === 0) return undefined;
  const keys = rows.map((row) =>
    row.map((button) => {
      if ("url" in button) return Markup.button.url(button.text, button.url);
      const data = callbacks.encode({ prefix: "admin", action: "run", args: [button.command], chat });
      return Markup.button.callback(button.text, data);
    }),
  );
  return Markup.inlineKeyboard(keys).reply_markup;
}
