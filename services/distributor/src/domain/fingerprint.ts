import type { Post } from "./post.js";

/** Shorter texts are said by everybody: the second "thank you" is not the first one again. */
const LONG_TEXT = 40;

/**
 * What a post is known by when it is said again: of media the file, of texts the words, whatever their case and spaces.
 * @returns undefined for what may be said as often as one likes: short texts, and answers
 */
export function fingerprintOf({ content, answers, fileUniqueId }: Post): string | undefined {
  if (answers !== undefined) return undefined;
  if (content.kind !== "text") return fileUniqueId && `file:${fileUniqueId}`;
  const words = content.params.text.normalize("NFKC").toLowerCase().replaceAll(/\s+/g, " ").trim();
  return words.length > LONG_TEXT ? `text:${words}` : undefined;
}
