import { plainWords } from "../formatting/rich-words.js";
import type { Button, Message } from "./types.js";

/** Everything that can be pressed: below the message, and among the words of a rich one. */
export const buttonsOf = ({ reply_markup, rich_message }: Message): Button[] => [
  ...(reply_markup?.inline_keyboard.flat() ?? []),
  ...richButtonsIn(rich_message),
];

/** Buttons anywhere in a block or text (Bot API types RichBlockButtons, RichTextButton), their texts as words. */
export function richButtonsIn(part: unknown): Button[] {
  if (Array.isArray(part)) return part.flatMap(richButtonsIn);
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) => {
    if (name === "button") return asButton(value);
    return name === "buttons" && Array.isArray(value) ? value.flatMap(asButton) : richButtonsIn(value);
  });
}

function asButton(given: unknown): Button[] {
  if (typeof given !== "object" || given === null || !("text" in given)) return [];
  return [{ ...given, text: plainWords(given.text) }];
}
