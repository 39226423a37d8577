import type { MessageEntity } from "@grammyjs/types";
import type { ChatAddress, EventDraft } from "@telebus/contracts";
import type { FormattedText } from "../text/formatted-text.js";
import { MAX_CAPTION_LENGTH, splitText } from "../text/split-text.js";
import { callMethod, type SendOptions } from "./call-method.js";
import { sendText } from "./messages.js";

/** A file that may have words below it: named by file_id, URL or `attach://…`. */
interface Media {
  readonly type: keyof typeof SEND;
  readonly file: string;
}

interface Caption {
  readonly caption: string | undefined;
  readonly caption_entities: MessageEntity[] | undefined;
}

type Send = (to: ChatAddress, file: string, caption: Caption, options: SendOptions) => EventDraft;

const SEND = {
  photo: (to, file, caption, options) => callMethod(to, "sendPhoto", { photo: file, ...caption }, options),
  video: (to, file, caption, options) => callMethod(to, "sendVideo", { video: file, ...caption }, options),
  animation: (to, file, caption, options) =>
    callMethod(to, "sendAnimation", { animation: file, ...caption }, options),
  audio: (to, file, caption, options) => callMethod(to, "sendAudio", { audio: file, ...caption }, options),
  document: (to, file, caption, options) =>
    callMethod(to, "sendDocument", { document: file, ...caption }, options),
  voice: (to, file, caption, options) => callMethod(to, "sendVoice", { voice: file, ...caption }, options),
} as const satisfies Record<string, Send>;

/**
 * Sends a file with words of any length: up to 1024 UTF-16 code units below it, the rest as messages after it. The
 * file answers what is answered, the last one has the keyboard.
 */
export function sendMedia(
  to: ChatAddress,
  { type, file }: Media,
  words: FormattedText,
  { replyTo, replyMarkup, ...options }: SendOptions = {},
): EventDraft[] {
  const [first, ...others] = splitText(words, { firstLimit: MAX_CAPTION_LENGTH });
  const keyboardAt = (n: number) => (n === others.length ? replyMarkup : undefined);
  const caption = { caption: first?.text, caption_entities: first && [...first.entities] };
  return [
    SEND[type](to, file, caption, { ...options, replyTo, replyMarkup: keyboardAt(0) }),
    ...others.map(({ text, entities }, n) =>
      sendText(to, text, { ...options, entities, replyMarkup: keyboardAt(n + 1) }),
    ),
  ];
}
