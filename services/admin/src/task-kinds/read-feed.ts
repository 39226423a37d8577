import { decodeHTML } from "entities";
import { z } from "zod";
import { parseFeedApart } from "./parse-feed.js";

/** One thing that a feed tells of. */
export interface FeedItem {
  /** As the feed names it: the same for ever. */
  readonly id: string;
  readonly title: string;
  readonly link: string | undefined;
}

interface Source {
  /** Where it comes from: links may be told from there. */
  readonly url: string;
  readonly signal: AbortSignal;
  readonly timeoutMs?: number;
}

const word = z.string().optional();
const Base = z.object({ base: word }).optional();
const Rss = z.object({
  format: z.enum(["rss", "rdf"]),
  feed: z.object({
    link: word,
    xml: Base,
    items: z
      .array(
        z.object({
          title: word,
          link: word,
          description: word,
          guid: z.object({ value: word, isPermaLink: z.boolean().optional() }).optional(),
          rdf: z.object({ about: word }).optional(),
          content: z.object({ encoded: word }).optional(),
        }),
      )
      .default([]),
  }),
});
const AtomText = z.object({ value: word, type: word }).optional();
const Atom = z.object({
  format: z.literal("atom"),
  feed: z.object({
    xml: Base,
    entries: z
      .array(
        z.object({
          id: word,
          title: AtomText,
          summary: AtomText,
          content: AtomText,
          links: z.array(z.object({ href: word, rel: word })).default([]),
          xml: Base,
        }),
      )
      .default([]),
  }),
});
const Json = z.object({
  format: z.literal("json"),
  feed: z.object({
    items: z
      .array(
        z.object({
          id: word,
          url: word,
          external_url: word,
          title: word,
          summary: word,
          content_text: word,
          content_html: word,
        }),
      )
      .default([]),
  }),
});
const Parsed = z.union([Rss, Atom, Json]);
const Fault = z.object({ fault: z.string() });

/** Reads RSS, Atom and JSON Feed; in the feed's order, which is the newest first. @throws what is wrong with it */
export async function readFeed(body: string, { url, ...options }: Source): Promise<readonly FeedItem[]> {
  const answer = await parseFeedApart(body, options);
  const parsed = Parsed.safeParse(answer).data;
  if (parsed === undefined)
    throw new Error(
      `it is no RSS, Atom or JSON feed: ${Fault.safeParse(answer).data?.fault ?? "something else"}`,
    );
  return itemsOf(parsed, url).filter(({ id, title }) => id !== "" && title !== "");
}

function itemsOf(parsed: z.output<typeof Parsed>, url: string): FeedItem[] {
  if (parsed.format === "json") return jsonItems(parsed.feed, url);
  if (parsed.format === "atom") return atomItems(parsed.feed, url);
  const { feed } = parsed;
  const base = baseOf(baseOf(url, feed.link), feed.xml?.base);
  return feed.items.map(({ title, link, description, guid, rdf, content }) => {
    const said = firstSaid(plain(title), plain(description), plain(content?.encoded));
    const lasting = guid?.isPermaLink === false ? undefined : guid?.value;
    const id = guid?.value ?? rdf?.about ?? link ?? said;
    return { id, title: said, link: webLink(link, base) ?? webLink(lasting, undefined) };
  });
}

const atomItems = ({ entries, xml }: z.output<typeof Atom>["feed"], url: string): FeedItem[] =>
  entries.map((entry) => {
    const said = firstSaid(atomText(entry.title), atomText(entry.summary), atomText(entry.content));
    // Of several links the one to the page itself.
    const own = entry.links.find(({ rel }) => (rel ?? "alternate") === "alternate")?.href;
    const link = webLink(own, baseOf(baseOf(url, xml?.base), entry.xml?.base));
    return { id: entry.id ?? link ?? said, title: said, link };
  });

const jsonItems = ({ items }: z.output<typeof Json>["feed"], url: string): FeedItem[] =>
  items.map((item) => {
    const said = firstSaid(
      asLine(item.title ?? ""),
      asLine(item.summary ?? ""),
      asLine(item.content_text ?? ""),
      plain(item.content_html),
    );
    const link = webLink(item.url, url) ?? webLink(item.external_url, url);
    return { id: item.id ?? link ?? said, title: said, link };
  });

const firstSaid = (...texts: readonly string[]): string => texts.find((text) => text !== "") ?? "";

const LONGEST_TITLE = 300;
/** What is behind that in a text does not come into its title. */
const LONGEST_TEXT = 20_000;
const TAG = /<[/!]?[a-z][^<>]*>/gi;

/** Titles of RSS are HTML: with tags, which nobody wants to read, and characters spelt as HTML does. */
const plain = (html = ""): string => asLine(decodeHTML(html.slice(0, LONGEST_TEXT).replaceAll(TAG, " ")));

const atomText = (text: z.output<typeof AtomText>): string =>
  text?.type === "html" || text?.type === "xhtml" ? plain(text.value) : asLine(text?.value ?? "");

function asLine(text: string): string {
  const line = text.slice(0, LONGEST_TEXT).replaceAll(/\s+/g, " ").trim();
  return line.length > LONGEST_TITLE ? `${line.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : line;
}

const baseOf = (base: string, told: string | undefined): string =>
  told !== undefined && URL.canParse(told, base) ? new URL(told, base).href : base;

function webLink(link: string | undefined, base: string | undefined): string | undefined {
  if (link === undefined || link === "" || !URL.canParse(link, base)) return undefined;
  const { protocol, href } = new URL(link, base);
  return protocol === "http:" || protocol === "https:" ? href : undefined;
}
