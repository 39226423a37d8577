import { badRequest } from "../errors.js";
import type { FormattedText } from "./formatted-text.js";
import { parseHtml } from "./parse-html.js";
import { parseMarkdownV2 } from "./parse-markdown-v2.js";
import { parseMarkdown } from "./parse-markdown.js";

const PARSERS: ReadonlyMap<string, (source: string) => FormattedText> = new Map([
  ["html", parseHtml],
  ["markdown", parseMarkdown],
  ["markdownv2", parseMarkdownV2],
]);

/** Text in one of Telegram's parse modes; capital letters in the mode's name do not matter. @throws ApiError 400 */
export function parseMarkedUp(source: string, mode: string): FormattedText {
  const parse = PARSERS.get(mode.toLowerCase());
  if (!parse) throw badRequest("unsupported parse_mode");
  return parse(source);
}

/** No mode at all. */
export const isPlainMode = (mode: string | undefined): boolean =>
  mode === undefined || mode === "" || mode.toLowerCase() === "none";
