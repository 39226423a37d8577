import { LOOK_TAGS } from "./html-tags.js";
import { isElement, wordsOf, type HtmlElement, type HtmlNode } from "./html-tree.js";
import { customEmoji, dateTime, linkedUserId, linkOrNone, readSpecialLink } from "./links.js";
import { richButton } from "./rich-buttons.js";
import { joined, type RichText } from "./rich-types.js";

/** Tags that say no more than their name. */
const LOOKS: ReadonlyMap<string, string> = new Map([
  ...LOOK_TAGS,
  ["mark", "marked"],
  ["sub", "subscript"],
  ["sup", "superscript"],
]);

/** What stands inside of a line; blanks between words are one. @throws ApiError */
export function richInline(nodes: readonly HtmlNode[], isExact = false): RichText {
  const parts = nodes.flatMap((node): RichText[] => {
    if (!isElement(node)) return [isExact ? node : node.replaceAll(/[ \t\r\n]+/g, " ")];
    const span = inlineElement(node, isExact);
    return span === "" ? [] : [span];
  });
  const merged: RichText[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (typeof part === "string" && typeof last === "string") merged.splice(-1, 1, last + part);
    else if (part !== "") merged.push(part);
  }
  return joined(isExact ? merged : trimmedEnds(merged));
}

/** Blanks at the ends of a block are none; a line break stays. */
function trimmedEnds(parts: readonly RichText[]): RichText[] {
  return parts
    .map((part, index) => {
      if (typeof part !== "string") return part;
      const begun = index === 0 ? part.replace(/^ +/, "") : part;
      return index === parts.length - 1 ? begun.replace(/ +$/, "") : begun;
    })
    .filter((part) => part !== "");
}

function inlineElement(element: HtmlElement, isExact: boolean): RichText {
  const { name, attributes, children } = element;
  const look = LOOKS.get(name);
  // Blanks inside count, as they do between words.
  const inner = (): RichText => joined([spaced(children, isExact)].flat());
  if (look !== undefined) return { type: look, text: inner() };
  switch (name) {
    case "br":
      return "\n";
    case "a":
      return anchor(attributes, inner, wordsOf(children));
    case "tg-reference":
      return { type: "reference", text: inner(), name: attributes.get("name") ?? "" };
    case "tg-emoji":
      return { ...customEmoji(attributes.get("emoji-id") ?? ""), alternative_text: wordsOf(children) };
    case "tg-time":
      return dated(dateTime(attributes.get("unix") ?? "", attributes.get("format") ?? ""), inner());
    case "img":
      return special(attributes);
    case "tg-math":
      return { type: "mathematical_expression", expression: wordsOf(children) };
    case "tg-button":
      return { type: "button", button: richButton(attributes, inner()) };
    default:
      return inner();
  }
}

const spaced = (children: readonly HtmlNode[], isExact: boolean): RichText =>
  richInline(
    isExact ? children : children.map((node) => (isElement(node) ? node : node.replaceAll(/\s+/g, " "))),
    true,
  );

const dated = (date: object, text: RichText): RichText => ({
  date_time_format: "",
  type: "date_time",
  ...date,
  text,
});

function special(attributes: ReadonlyMap<string, string>): RichText {
  const alternative_text = attributes.get("alt") ?? "";
  const found = readSpecialLink(attributes.get("src") ?? "");
  return found.type === "date_time" ? dated(found, alternative_text) : { ...found, alternative_text };
}

function anchor(attributes: ReadonlyMap<string, string>, inner: () => RichText, words: string): RichText {
  const name = attributes.get("name");
  if (name !== undefined && words === "") return { type: "anchor", name };
  const text = inner();
  const link = attributes.get("href") ?? words;
  if (link.startsWith("#")) return { type: "anchor_link", text, anchor_name: link.slice(1) };
  if (/^mailto:/i.test(link)) return { type: "email_address", text, email_address: link.slice(7) };
  if (/^tel:/i.test(link)) return { type: "phone_number", text, phone_number: link.slice(4) };
  const id = linkedUserId(link);
  if (id !== undefined) return { type: "text_mention", text, user: { id } };
  const url = linkOrNone(link);
  return url === undefined ? text : { type: "url", text, url };
}
