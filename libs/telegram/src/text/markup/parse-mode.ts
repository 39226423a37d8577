import type { FormattedText } from "../formatted-text.js";
import { fromHtml } from "./html.js";
import { fromLegacyMarkdown } from "./markdown-legacy.js";
import { fromMarkdownV2 } from "./markdown-v2.js";

const READERS: ReadonlyMap<string, (source: string) => FormattedText> = new Map([
  ["html", fromHtml],
  ["markdown", fromLegacyMarkdown],
  ["markdownv2", fromMarkdownV2],
]);

/**
 * Text in one of the Bot API's parse modes, in which capital letters do not matter, as text and entities: as Telegram
 * reads it where it does, and readable where Telegram refuses.
 * @returns the text as it is for a mode that there is not
 */
export const fromParseMode = (source: string, mode: string): FormattedText =>
  READERS.get(mode.toLowerCase())?.(source) ?? { text: source, entities: [] };
