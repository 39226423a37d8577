import { atByte, unparsable } from "./formatted-text.js";
import { decodeCharacters } from "./html-characters.js";
import { readEndTag, readStartTag, type Dialect } from "./html-tags.js";

/** An element of a rich message's HTML. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: HtmlNode[];
}
export type HtmlNode = HtmlElement | string;

/** Bot API, Rich HTML style; the parts of a table that only group its rows are read over. */
const TAGS = [
  "a b strong i em u ins s strike del code mark sub sup tg-spoiler span tg-reference tg-emoji tg-time tg-math",
  "h1 h2 h3 h4 h5 h6 p pre footer hr br ul ol li input blockquote cite aside img video audio tg-document figure figcaption",
  "tg-map tg-collage tg-slideshow table caption thead tbody tfoot tr th td details summary tg-math-block",
  "tg-button tg-button-row tg-thinking",
]
  .join(" ")
  .split(" ");

const DIALECT: Dialect = { tags: new Set(TAGS), isFlag: () => true, hasClosedTags: true };
/** These have no end tag. */
const VOID = new Set(["hr", "br", "img", "input"]);
const RAW = new Set(["tg-math", "tg-math-block"]);

const NAMES: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  hellip: "…",
  mdash: "—",
  ndash: "–",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
};

/** Reads HTML as Bot API's Rich HTML style has it. @throws ApiError 400 "can't parse entities: ..." */
export function readHtmlTree(source: string): HtmlNode[] {
  const root: HtmlElement = { name: "", attributes: new Map(), children: [] };
  const open: HtmlElement[] = [root];
  for (let at = 0; at < source.length;) {
    const inside = open.at(-1) ?? root;
    const next = nextTag(source, at, inside);
    if (next > at) inside.children.push(decodeCharacters(source.slice(at, next), NAMES));
    if (next === source.length) break;
    at = source[next + 1] === "/" ? close(source, next, open) : begin(source, next, open);
  }
  const last = open.at(-1);
  if (last && last !== root) throw unparsable(`Can't find end tag corresponding to start tag "${last.name}"`);
  return root.children;
}

/** In formulas nothing but their end is a tag. */
function nextTag(source: string, at: number, { name }: HtmlElement): number {
  const next = source.indexOf(RAW.has(name) ? `</${name}` : "<", at);
  return next < 0 ? source.length : next;
}

function begin(source: string, at: number, open: HtmlElement[]): number {
  if (source.startsWith("<!--", at)) {
    const end = source.indexOf("-->", at);
    return end < 0 ? source.length : end + 3;
  }
  const { name, attributes, isClosed, end } = readStartTag(source, at, DIALECT);
  const element: HtmlElement = { name, attributes, children: [] };
  open.at(-1)?.children.push(element);
  if (!isClosed && !VOID.has(name)) open.push(element);
  return end;
}

function close(source: string, at: number, open: HtmlElement[]): number {
  const { name, end } = readEndTag(source, at);
  if (VOID.has(name)) return end;
  const last = open.length > 1 ? open.pop() : undefined;
  if (!last) throw atByte("Unexpected end tag", source, at);
  if (name !== "" && name !== last.name)
    throw unparsable(`Unmatched end tag, expected "</${last.name}>", found "</${name}>"`);
  return end;
}

export const isElement = (node: HtmlNode): node is HtmlElement => typeof node !== "string";

/** The words alone. */
export const wordsOf = (nodes: readonly HtmlNode[]): string =>
  nodes.map((node) => (isElement(node) ? wordsOf(node.children) : node)).join("");
