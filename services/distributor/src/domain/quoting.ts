import type { MessageContent } from "@telebus/telegram";
import type { PostContent } from "./post.js";
import { wordsOf } from "./words.js";

/**
 * An answer keeps its quote where the words are those of the message that is answered: what was quoted of a copy may be
 * a line that we have added there.
 * @param answered - as it was said; undefined where that is not known
 */
export function quoting(content: PostContent, answered: MessageContent | undefined): PostContent {
  if (content.quote === undefined) return content;
  const isThere = answered !== undefined && wordsOf(answered)?.text.includes(content.quote.text) === true;
  if (isThere) return content;
  return { ...content, quote: undefined };
}
