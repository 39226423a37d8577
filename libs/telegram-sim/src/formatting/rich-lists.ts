import { isElement, type HtmlElement, type HtmlNode } from "./html-tree.js";
import { richInline } from "./rich-inline.js";
import type { RichBlock } from "./rich-types.js";

type BlocksIn = (nodes: readonly HtmlNode[]) => RichBlock[];

const childrenNamed = ({ children }: HtmlElement, ...names: readonly string[]): HtmlElement[] =>
  children.filter(isElement).filter(({ name }) => names.includes(name));

/** `ul` or `ol`; labels are made later. */
export function listBlock(list: HtmlElement, blocksIn: BlocksIn): RichBlock {
  const items = childrenNamed(list, "li");
  const isOrdered = list.name === "ol";
  const step = list.attributes.has("reversed") ? -1 : 1;
  let value = Number(list.attributes.get("start") ?? (step < 0 ? items.length : 1)) - step;
  return {
    type: "list",
    items: items.map((item) => {
      value = Number(item.attributes.get("value") ?? value + step);
      const type = item.attributes.get("type") ?? list.attributes.get("type") ?? "1";
      return { ...listItem(item, blocksIn), ...(isOrdered && { value, type }) };
    }),
  };
}

function listItem(item: HtmlElement, blocksIn: BlocksIn): object {
  const box = firstBox(item.children);
  return {
    blocks: blocksIn(item.children.flatMap((node) => withoutBox(node, box))),
    ...(box && { has_checkbox: true }),
    ...(box?.attributes.has("checked") && { is_checked: true }),
  };
}

/** A paragraph of its own may stand around it. */
function firstBox(nodes: readonly HtmlNode[]): HtmlElement | undefined {
  for (const node of nodes.filter(isElement)) {
    if (node.name === "input") return node;
    const inner = node.name === "p" ? firstBox(node.children) : undefined;
    if (inner) return inner;
  }
  return undefined;
}

function withoutBox(node: HtmlNode, box: HtmlElement | undefined): HtmlNode[] {
  if (node === box) return [];
  if (!isElement(node) || node.name !== "p") return [node];
  return [{ ...node, children: node.children.filter((child) => child !== box) }];
}

export function tableBlock(table: HtmlElement): RichBlock {
  const [caption] = childrenNamed(table, "caption");
  const groups = [table, ...childrenNamed(table, "thead", "tbody", "tfoot")];
  const rows = groups.flatMap((group) => childrenNamed(group, "tr"));
  const looks = ["bordered", "striped", "compact"].filter((name) => table.attributes.has(name));
  return {
    type: "table",
    cells: rows.map((row) => childrenNamed(row, "th", "td").map(cellOf)),
    ...Object.fromEntries(looks.map((name) => [`is_${name}`, true])),
    ...(caption && { caption: richInline(caption.children) }),
  };
}

function cellOf({ name, attributes, children }: HtmlElement): object {
  const text = richInline(children);
  const spans = ["colspan", "rowspan"].filter((span) => Number(attributes.get(span) ?? 1) > 1);
  return {
    ...(text !== "" && { text }),
    ...(name === "th" && { is_header: true }),
    ...Object.fromEntries(spans.map((span) => [span, Number(attributes.get(span))])),
    align: attributes.get("align") ?? (name === "th" ? "center" : "left"),
    valign: attributes.get("valign") ?? "top",
  };
}
