import { richBlocksFromHtml } from "./rich-html.js";
import { richHtmlOf } from "./rich-markdown.js";
import type { RichBlock } from "./rich-types.js";

/**
 * The blocks that a text in Rich HTML or Rich Markdown makes (Bot API type InputRichMessage); media are references
 * still, as in Bot API type InputRichBlock.
 * @throws ApiError where the markup does not parse
 */
export const richBlocks = (source: string, markup: "html" | "markdown"): RichBlock[] =>
  richBlocksFromHtml(markup === "html" ? source : richHtmlOf(source));
