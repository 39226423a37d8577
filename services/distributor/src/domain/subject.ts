import type { FilterSubject } from "./filters.js";
import type { PostContent } from "./post.js";
import type { Traits } from "./traits.js";
import { textOf } from "./words.js";

/** A post as filters see it. */
export const subjectOf = (
  content: PostContent,
  author: number | undefined,
  { isByBot, fileBytes }: Traits,
): FilterSubject => ({
  kinds: content.kind === "album" ? [content.kind, ...content.items.map(({ kind }) => kind)] : [content.kind],
  author,
  isByBot,
  text: textOf(content),
  fileBytes,
});
