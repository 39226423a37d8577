import type { Flow, FlowEdge, FlowNode } from "../../app/flow.js";

/** Where something is drawn, from its middle. */
export interface PlacedNode {
  readonly key: string;
  readonly node: FlowNode;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedEdge {
  readonly key: string;
  readonly edge: FlowEdge;
  readonly path: string;
  /** Where what flows is written. */
  readonly label: { readonly x: number; readonly y: number };
}

export interface FlowLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

/** Narrower ones are drawn from top to bottom. */
const WIDE = 720;
const HEIGHT = 52;
const ROW = 76;
const NOWHERE: FlowNode = { id: "", isHere: false, waiting: 0, facts: 0, letters: 0 };

/** Telegram stands at both ends: what comes from there, and what goes there. */
export function layoutOf(flow: Flow, width: number): FlowLayout {
  const known = new Map(flow.nodes.map((node) => [node.id, node]));
  const find = (id: string): FlowNode => known.get(id) ?? { ...NOWHERE, id };
  const services = flow.nodes.filter(({ id }) => !["telegram", "gateway", "sender"].includes(id));
  const ends = { find, services };
  return width < WIDE ? tall(flow, ends, Math.max(320, width)) : wide(flow, ends, width);
}

interface Ends {
  readonly find: (id: string) => FlowNode;
  readonly services: readonly FlowNode[];
}

function wide(flow: Flow, { find, services }: Ends, width: number): FlowLayout {
  const height = Math.max(220, services.length * ROW + 24);
  const nodeWidth = Math.min(176, width / 6.4);
  const size = { width: nodeWidth, height: HEIGHT };
  const column = (n: number): number => nodeWidth / 2 + 2 + (n * (width - nodeWidth - 4)) / 4;
  const middle = height / 2;
  const nodes: PlacedNode[] = [
    { key: "in", node: find("telegram"), x: column(0), y: middle, ...size },
    { key: "gateway", node: find("gateway"), x: column(1), y: middle, ...size },
    ...services.map((node, n) => ({
      key: node.id,
      node,
      x: column(2),
      y: middle + (n - (services.length - 1) / 2) * ROW,
      ...size,
    })),
    { key: "sender", node: find("sender"), x: column(3), y: middle, ...size },
    { key: "out", node: find("telegram"), x: column(4), y: middle, ...size },
  ];
  return { width, height, nodes, edges: edgesOf(flow, nodes, across) };
}

function tall(flow: Flow, { find, services }: Ends, width: number): FlowLayout {
  const perRow = 2;
  const rows = Math.max(1, Math.ceil(services.length / perRow));
  const step = 104;
  const size = { width: Math.min(152, width / 2 - 12), height: HEIGHT };
  const top = HEIGHT / 2 + 4;
  const at = (row: number): number => top + row * step;
  const placeOf = (n: number): { x: number; y: number } => {
    const inRow = Math.min(perRow, services.length - Math.floor(n / perRow) * perRow);
    const x = inRow === 1 ? width / 2 : ((n % perRow) + 0.5) * (width / perRow);
    return { x, y: at(2 + Math.floor(n / perRow)) };
  };
  const nodes: PlacedNode[] = [
    { key: "in", node: find("telegram"), x: width / 2, y: at(0), ...size },
    { key: "gateway", node: find("gateway"), x: width / 2, y: at(1), ...size },
    ...services.map((node, n) => ({ key: node.id, node, ...placeOf(n), ...size })),
    { key: "sender", node: find("sender"), x: width / 2, y: at(2 + rows), ...size },
    { key: "out", node: find("telegram"), x: width / 2, y: at(3 + rows), ...size },
  ];
  return { width, height: at(3 + rows) + top, nodes, edges: edgesOf(flow, nodes, down) };
}

type Curve = (from: PlacedNode, to: PlacedNode) => Pick<PlacedEdge, "path" | "label">;

function edgesOf(flow: Flow, nodes: readonly PlacedNode[], curve: Curve): PlacedEdge[] {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  return flow.edges.flatMap((edge) => {
    const from = byKey.get(edge.from === "telegram" ? "in" : edge.from);
    const to = byKey.get(edge.to === "telegram" ? "out" : edge.to);
    if (from === undefined || to === undefined) return [];
    return [{ key: `${edge.from}-${edge.to}`, edge, ...curve(from, to) }];
  });
}

const across: Curve = (from, to) => {
  const [x1, y1] = [from.x + from.width / 2, from.y];
  const [x2, y2] = [to.x - to.width / 2, to.y];
  const middle = (x1 + x2) / 2;
  return {
    path: `M ${x1} ${y1} C ${middle} ${y1}, ${middle} ${y2}, ${x2} ${y2}`,
    label: { x: middle, y: (y1 + y2) / 2 - (y1 === y2 ? 14 : 0) },
  };
};

const down: Curve = (from, to) => {
  const [x1, y1] = [from.x, from.y + from.height / 2];
  const [x2, y2] = [to.x, to.y - to.height / 2];
  const middle = (y1 + y2) / 2;
  return {
    path: `M ${x1} ${y1} C ${x1} ${middle}, ${x2} ${middle}, ${x2} ${y2}`,
    label: { x: (x1 + x2) / 2 + (x1 === x2 ? 30 : 0), y: middle },
  };
};
