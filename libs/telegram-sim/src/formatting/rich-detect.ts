import { detected } from "./detect.js";
import { isRichSpan, joined, type RichText } from "./rich-types.js";

/** The field in which a found thing says again what it is, by the type of its entity. */
const FIELDS: Readonly<Record<string, readonly [type: string, field: string]>> = {
  url: ["url", "url"],
  email: ["email_address", "email_address"],
  phone_number: ["phone_number", "phone_number"],
  mention: ["mention", "username"],
  hashtag: ["hashtag", "hashtag"],
  cashtag: ["cashtag", "cashtag"],
  bot_command: ["bot_command", "bot_command"],
};

/** Inside of these nothing is looked for. */
const CLOSED = new Set([
  "code",
  "url",
  "email_address",
  "phone_number",
  "text_mention",
  "button",
  "anchor_link",
]);

/** The text with addresses, mentions, tags and commands found in it. */
export function withFoundIn(text: RichText): RichText {
  if (typeof text === "string") return foundIn(text);
  if (!isRichSpan(text)) return joined(text.map(withFoundIn).flat());
  if (text.text === undefined || CLOSED.has(text.type)) return text;
  return { ...text, text: withFoundIn(text.text) };
}

function foundIn(text: string): RichText {
  const parts: RichText[] = [];
  let at = 0;
  for (const { type, offset, length } of detected(text)) {
    const word = text.slice(offset, offset + length);
    const [span, field] = FIELDS[type] ?? [type, type];
    if (offset > at) parts.push(text.slice(at, offset));
    parts.push({ type: span, text: word, [field]: type === "mention" ? word.slice(1) : word });
    at = offset + length;
  }
  if (at < text.length || parts.length === 0) parts.push(text.slice(at));
  return joined(parts);
}
