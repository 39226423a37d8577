import { isElement, readHtmlTree, wordsOf, type HtmlElement, type HtmlNode } from "./html-tree.js";
import { richInline } from "./rich-inline.js";
import { listBlock, tableBlock } from "./rich-lists.js";
import { captionOf, creditedOf, mediaBlock, MEDIA_TAGS } from "./rich-media.js";
import { richButton } from "./rich-buttons.js";
import { joined, type RichBlock } from "./rich-types.js";

/** Blocks of a rich message from HTML; media are references still. @throws ApiError 400 */
export const richBlocksFromHtml = (source: string): RichBlock[] => blocksIn(readHtmlTree(source));

/** Elements that are blocks; everything else between them makes paragraphs. */
const BLOCKS: Readonly<Record<string, (element: HtmlElement) => RichBlock[]>> = {
  p: ({ children }) => blocksIn(children),
  pre: (element) => [preformatted(element)],
  footer: ({ children }) => [{ type: "footer", text: richInline(children) }],
  hr: () => [{ type: "divider" }],
  ul: (element) => [listBlock(element, blocksIn)],
  ol: (element) => [listBlock(element, blocksIn)],
  blockquote: (element) => [quotation(element)],
  aside: ({ children }) => {
    const { rest, credit } = creditedOf(children);
    return [{ type: "pullquote", text: richInline(rest), ...credit }];
  },
  figure: ({ children }) => {
    const { rest, caption } = captionOf(children);
    return blocksIn(rest).map((block) => ({ ...block, ...caption }));
  },
  table: (element) => [tableBlock(element)],
  details: (element) => [details(element)],
  "tg-collage": (element) => [gallery("collage", element)],
  "tg-slideshow": (element) => [gallery("slideshow", element)],
  "tg-math-block": ({ children }) => [{ type: "mathematical_expression", expression: wordsOf(children) }],
  "tg-thinking": ({ children }) => [{ type: "thinking", text: richInline(children) }],
  "tg-map": ({ attributes }) => [mapBlock(attributes)],
  "tg-button-row": ({ attributes, children }) => [
    {
      type: "buttons",
      buttons: children
        .filter(isElement)
        .map((button) => richButton(button.attributes, richInline(button.children))),
      ...(attributes.has("align") && { align: attributes.get("align") }),
    },
  ],
};

function blockElement(element: HtmlElement): RichBlock[] | undefined {
  const { name, attributes, children } = element;
  const heading = /^h([1-6])$/.exec(name);
  if (heading) return [{ type: "heading", text: richInline(children), size: Number(heading[1]) }];
  const isSpecial = /^tg:\/\/(emoji|time)\?/i.test(attributes.get("src") ?? "");
  if (MEDIA_TAGS.has(name) && !isSpecial) return [mediaBlock(element)];
  const isAnchor = name === "a" && attributes.has("name") && wordsOf(children) === "";
  if (isAnchor) return [{ type: "anchor", name: attributes.get("name") ?? "" }];
  return BLOCKS[name]?.(element);
}

/** What stands between blocks is a paragraph; an anchor in one stays in it. */
function blocksIn(nodes: readonly HtmlNode[]): RichBlock[] {
  const blocks: RichBlock[] = [];
  let line: HtmlNode[] = [];
  const endLine = (): void => {
    const text = richInline(line);
    line = [];
    if (text !== "") blocks.push({ type: "paragraph", text });
  };
  for (const node of nodes) {
    const isInLine = !isElement(node) || (node.name === "a" && line.some(isSeen));
    const found = isInLine ? undefined : blockElement(node);
    if (!found) {
      line.push(node);
      continue;
    }
    endLine();
    blocks.push(...found);
  }
  endLine();
  return blocks;
}

const isSeen = (node: HtmlNode): boolean => isElement(node) || node.trim() !== "";

function preformatted({ children }: HtmlElement): RichBlock {
  const [only, ...others] = children.filter(isSeen);
  const isCode = only !== undefined && isElement(only) && only.name === "code" && others.length === 0;
  const named = isCode ? (only.attributes.get("class") ?? "") : "";
  const language = /^language-(.+)$/.exec(named)?.[1];
  const text = richInline(isCode ? only.children : children, true);
  return { type: "pre", text, ...(language !== undefined && { language }) };
}

function quotation({ attributes, children }: HtmlElement): RichBlock {
  const { rest, credit } = creditedOf(children);
  if (attributes.has("expandable"))
    return { type: "expandable_blockquote", text: richInline(rest), ...credit };
  return { type: "blockquote", blocks: blocksIn(rest), ...credit };
}

function details({ attributes, children }: HtmlElement): RichBlock {
  const summary = children.filter(isElement).find(({ name }) => name === "summary");
  const rest = children.filter((node) => node !== summary);
  return {
    type: "details",
    summary: summary ? richInline(summary.children) : joined([]),
    blocks: blocksIn(rest),
    ...(attributes.has("open") && { is_open: true }),
  };
}

function gallery(type: string, { children }: HtmlElement): RichBlock {
  const { rest, caption } = captionOf(children);
  return { type, blocks: blocksIn(rest), ...caption };
}

function mapBlock(attributes: ReadonlyMap<string, string>): RichBlock {
  const location = { latitude: Number(attributes.get("lat")), longitude: Number(attributes.get("long")) };
  const sizes = ["zoom", "width", "height"].filter((name) => attributes.has(name));
  return {
    type: "map",
    location,
    ...Object.fromEntries(sizes.map((name) => [name, Number(attributes.get(name))])),
  };
}
