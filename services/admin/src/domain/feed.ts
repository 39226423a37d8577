import { z } from "zod";

/** One thing that a feed tells of. */
export interface FeedItem {
  /** As the feed names it: the same for ever. */
  readonly id: string;
  readonly title: string;
  readonly link: string | undefined;
}

/** What is read is no feed. */
export class FeedError extends Error {
  override readonly name = "FeedError";
}

const JsonFeed = z.object({
  items: z.array(
    z.object({
      id: z.coerce.string().optional(),
      title: z.string().optional(),
      url: z.string().optional(),
      content_text: z.string().optional(),
    }),
  ),
});

/** Reads RSS, Atom and JSON Feed; the newest first, as feeds have them. @throws FeedError */
export function readFeed(body: string): readonly FeedItem[] {
  const text = body.replace(/^\uFEFF/, "").trimStart();
  const items = text.startsWith("{") ? jsonItems(text) : xmlItems(text);
  return items.filter(({ id, title }) => id !== "" && title !== "");
}

function jsonItems(text: string): FeedItem[] {
  const feed = JsonFeed.safeParse(parsed(text));
  if (!feed.success) throw new FeedError("it is JSON, but no JSON Feed");
  return feed.data.items.map(({ id, title, url, content_text }) => {
    const said = title ?? content_text ?? "";
    return { id: id ?? url ?? said, title: asLine(said), link: webLink(url) };
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const ITEM = /<(item|entry)\b[^>]*>([\s\S]*?)<\/\1\s*>/gi;

function xmlItems(text: string): FeedItem[] {
  if (!/<(rss|feed|rdf:RDF)\b/i.test(text)) throw new FeedError("it is no RSS, Atom or JSON feed");
  return [...text.matchAll(ITEM)].map(([, , item = ""]) => {
    const link = elementOf(item, "link") ?? hrefOf(item);
    const said =
      elementOf(item, "title") ?? elementOf(item, "description") ?? elementOf(item, "summary") ?? "";
    const id = elementOf(item, "guid") ?? elementOf(item, "id") ?? link ?? said;
    return { id, title: asLine(said), link: webLink(link) };
  });
}

function elementOf(item: string, name: string): string | undefined {
  const found = new RegExp(`<${name}\\b[^>/]*>([\\s\\S]*?)</${name}\\s*>`, "i").exec(item)?.[1];
  const text = found === undefined ? "" : characters(found).trim();
  return text === "" ? undefined : text;
}

/** Atom's links are attributes; of several the one to the page itself. */
function hrefOf(item: string): string | undefined {
  const links = [...item.matchAll(/<link\b([^>]*)>/gi)].map(([, attributes = ""]) => attributes);
  const own =
    links.find((link) => /rel\s*=\s*["']alternate/i.test(link)) ??
    links.find((link) => !/rel\s*=/i.test(link));
  const href = /href\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(own ?? "");
  return href === null ? undefined : characters(href[1] ?? href[2] ?? "");
}

const WORDS: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
  nbsp: " ",
};
const PIECE = /<!\[CDATA\[([\s\S]*?)\]\]>|&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi;

/** What XML's spellings stand for. */
const characters = (xml: string): string =>
  xml.replaceAll(PIECE, (whole, cdata?: string, hex?: string, decimal?: string, word?: string) => {
    if (cdata !== undefined) return cdata;
    if (word !== undefined) return WORDS[word.toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : "";
  });

const LONGEST_TITLE = 300;

/** Titles carry tags and line breaks that nobody wants to read. */
function asLine(text: string): string {
  const line = characters(text.replaceAll(/<[^>]*>/g, " "))
    .replaceAll(/\s+/g, " ")
    .trim();
  return line.length > LONGEST_TITLE ? `${line.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : line;
}

const webLink = (link: string | undefined): string | undefined =>
  link !== undefined && /^https?:\/\/\S+$/i.test(link) ? link : undefined;
