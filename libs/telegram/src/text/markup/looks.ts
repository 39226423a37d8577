import type { Look } from "../formatted-text.js";

const INNER = /^(?:tg|ton|tonsite):(?:\/\/)?\S/i;
const OUTER =
  /^(?:https?:\/\/)?(?:[^\s/?#@]*@)?[^\s/?#:.<>"'`\\^{}|]+(?:\.[^\s/?#:.<>"'`\\^{}|]+)+\.?(?::\d{1,5})?(?:[/?#][^]*)?$/i;

/**
 * A link, or nothing where Telegram would not take the address: as an entity it refuses the whole message for it
 * ("entity URL is invalid"), in a parse mode it leaves the words without a link.
 */
export function linkLook(address: string): Look | undefined {
  const url = address.trim();
  return INNER.test(url) || OUTER.test(url) ? { type: "text_link", url } : undefined;
}

/** @param language none where it is empty */
export const codeBlock = (language: string): Look =>
  language === "" ? { type: "pre" } : { type: "pre", language };

/** Custom emoji, by the number that the Bot API gives it. */
export const emojiLook = (id: string): Look | undefined =>
  /^[1-9]\d{0,18}$/.test(id) ? { type: "custom_emoji", custom_emoji_id: id } : undefined;

/** What stands in a code block of Telegram's Markdown: a language where a blank follows it; one line break goes. */
export function fencedCode(body: string): { readonly language: string; readonly code: string } {
  const [, language = "", code = body] = /^([^\s`]+)(\s[^]*)$/.exec(body) ?? [];
  return { language, code: code.replace(/^(?:\r\n|\n\r|\n|\r)/, "") };
}
