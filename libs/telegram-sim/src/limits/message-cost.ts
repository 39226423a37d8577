import type { Content } from "../world/types.js";
import { wordsOfRich } from "../formatting/rich-words.js";
import type { LimitValues } from "./values.js";

/** What messages cost in their chat: long texts reach the limits sooner. */
export function costInChat(values: LimitValues, contents: readonly Content[]): number {
  const { longTextLength, longTextCost } = values;
  return contents.reduce((sum, content) => sum + (lengthOf(content) > longTextLength ? longTextCost : 1), 0);
}

function lengthOf({ text, caption, rich_message: rich }: Content): number {
  const words = text ?? caption;
  if (typeof words === "string") return words.length;
  return wordsOfRich(rich).length;
}
