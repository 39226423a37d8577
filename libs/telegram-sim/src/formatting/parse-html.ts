import type { Entity } from "../world/types.js";
import { byPlace } from "./entity-kinds.js";
import { atByte, isWellFormed, unparsable, type FormattedText } from "./formatted-text.js";
import { decodeCharacter } from "./html-characters.js";
import { LOOK_TAGS, readEndTag, readStartTag, type Dialect, type StartTag } from "./html-tags.js";
import { customEmoji, dateTime, linkedUserId, linkOrNone } from "./links.js";

/** Tags that say no more than their name. */
const PLAIN_TAGS: ReadonlyMap<string, string> = new Map([...LOOK_TAGS, ["pre", "pre"]]);

/** Bot API, HTML style. */
const DIALECT: Dialect = {
  tags: new Set([...PLAIN_TAGS.keys(), "a", "tg-emoji", "tg-time", "blockquote"]),
  isFlag: (tag, attribute) => tag === "blockquote" && attribute === "expandable",
  hasClosedTags: false,
};

interface OpenTag {
  readonly tag: StartTag;
  readonly offset: number;
}

/** Text in the parse mode HTML. @throws ApiError 400 "can't parse entities: ..." */
export function parseHtml(source: string): FormattedText {
  const open: OpenTag[] = [];
  const entities: Entity[] = [];
  let text = "";
  for (let at = 0; at < source.length;) {
    const next = nextOf(source, at);
    text += source.slice(at, next);
    at = next;
    if (source[at] === "&") {
      const decoded = decodeCharacter(source, at);
      text += decoded?.character ?? "&";
      at = decoded?.end ?? at + 1;
    } else if (source[at] === "<") {
      at = source[at + 1] === "/" ? close(source, at, open, entities, text) : begin(source, at, open, text);
    }
  }
  const last = open.at(-1);
  if (last) throw unparsable(`Can't find end tag corresponding to start tag "${last.tag.name}"`);
  if (!isWellFormed(text))
    throw unparsable(
      "Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units",
    );
  return { text, entities: entities.map(withoutCodeLanguage).toSorted(byPlace) };
}

function nextOf(source: string, at: number): number {
  const pattern = /[<&]/g;
  pattern.lastIndex = at;
  return pattern.exec(source)?.index ?? source.length;
}

function begin(source: string, at: number, open: OpenTag[], text: string): number {
  const tag = readStartTag(source, at, DIALECT);
  if (tag.name === "span" && tag.attributes.get("class") !== "tg-spoiler")
    throw atByte('Tag "span" must have class "tg-spoiler"', source, at);
  open.push({ tag, offset: text.length });
  return tag.end;
}

function close(source: string, at: number, open: OpenTag[], entities: Entity[], text: string): number {
  const last = open.at(-1);
  if (!last) throw atByte("Unexpected end tag", source, at);
  const { name, end } = readEndTag(source, at);
  const expected = last.tag.name;
  if (name !== "" && name !== expected) {
    const { description } = atByte("Unmatched end tag", source, at);
    throw unparsable(`${reasonIn(description)}, expected "</${expected}>", found "</${name}>"`);
  }
  open.pop();
  if (text.length > last.offset) addEntity(entities, last, text);
  return end;
}

const reasonIn = (description: string): string => description.slice(description.indexOf("Unmatched"));

function addEntity(entities: Entity[], { tag, offset }: OpenTag, text: string): void {
  const place = { offset, length: text.length - offset };
  const { name, attributes } = tag;
  const previous = entities.at(-1);
  const isSame = previous?.offset === offset && previous.length === place.length;
  const language = languageOf(tag);
  // `pre` and `code` around the same words are one entity, whichever is inside.
  if (isSame && name === "pre" && previous.type === "code" && "language" in previous)
    entities.splice(-1, 1, { ...previous, type: "pre" });
  else if (isSame && name === "code" && previous.type === "pre" && language !== "")
    entities.splice(-1, 1, { ...previous, language });
  else {
    const about = entityOf(name, attributes, text.slice(offset));
    if (about) entities.push({ ...place, ...about, ...(name === "code" && language !== "" && { language }) });
  }
}

function languageOf({ name, attributes }: StartTag): string {
  const [, language = ""] = /^language-(.*)$/s.exec(attributes.get("class") ?? "") ?? [];
  return name === "code" ? language : "";
}

function entityOf(
  name: string,
  attributes: ReadonlyMap<string, string>,
  words: string,
): (Readonly<Record<string, unknown>> & { readonly type: string }) | undefined {
  const type = PLAIN_TAGS.get(name);
  if (type !== undefined) return { type };
  if (name === "tg-emoji") return customEmoji(attributes.get("emoji-id") ?? "");
  if (name === "tg-time") return dateTime(attributes.get("unix") ?? "", attributes.get("format") ?? "");
  if (name === "blockquote")
    return { type: attributes.has("expandable") ? "expandable_blockquote" : "blockquote" };
  return linkEntity(attributes.get("href") ?? "", words);
}

/** A link or a mention; nothing where the address is none, as with Telegram. An empty one is its own text. */
export function linkEntity(address: string, words: string) {
  const link = address === "" ? words : address;
  const id = linkedUserId(link);
  if (id !== undefined) return { type: "text_mention", user: { id } };
  const url = linkOrNone(link);
  return url === undefined ? undefined : { type: "text_link", url };
}

/** Only `pre` has a language in the end. */
function withoutCodeLanguage(entity: Entity): Entity {
  if (entity.type !== "code") return entity;
  const { type, offset, length } = entity;
  return { type, offset, length };
}
