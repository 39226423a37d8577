import type { MapHub, MapRoute } from "./hub-types.js";

/** Something on the map, and where. */
export type MapNode =
  | {
      readonly id: string;
      readonly kind: "hub";
      readonly hub: MapHub;
      readonly x: number;
      readonly y: number;
    }
  | {
      readonly id: string;
      readonly kind: "source" | "destination";
      readonly route: MapRoute;
      readonly x: number;
      readonly y: number;
    }
  | {
      readonly id: string;
      readonly kind: "more";
      readonly hub: MapHub;
      readonly more: number;
      readonly x: number;
      readonly y: number;
    };

export interface MapEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly route: MapRoute;
  readonly hubName: string;
  /** Into the hub, or out of it. */
  readonly way: "source" | "destination";
  readonly postsDay: number;
  readonly isBusy: boolean;
  readonly isFiltered: boolean;
  /** Nothing passes: the hub or the chat is off. */
  readonly isOff: boolean;
}

const ROW = 62;
const COLUMN = 330;
const GAP = 40;

const hears = ({ as }: MapRoute): boolean => as === "both" || as === "destination";
const speaks = ({ as }: MapRoute): boolean => as === "both" || as === "source";

/** Where everything stands: who speaks at the left, hubs in the middle, who hears at the right. */
export function layOut(
  hubs: readonly MapHub[],
  routes: readonly MapRoute[],
): { readonly nodes: readonly MapNode[]; readonly edges: readonly MapEdge[] } {
  const nodes: MapNode[] = [];
  const placed = new Set<string>();
  let left = 0;
  let right = 0;
  const place = (kind: "source" | "destination", route: MapRoute): void => {
    const id = nodeId(kind, route);
    if (placed.has(id)) return;
    placed.add(id);
    const x = kind === "source" ? 0 : 2 * COLUMN;
    const y = kind === "source" ? left : right;
    nodes.push({ id, kind, route, x, y });
    if (kind === "source") left += ROW;
    else right += ROW;
  };
  for (const hub of hubs) {
    const top = Math.max(left, right);
    left = top;
    right = top;
    const own = routes.filter((route) => route.hub === hub.id);
    for (const route of own.filter(speaks)) place("source", route);
    for (const route of own.filter(hears)) place("destination", route);
    const more = hub.found - own.length;
    const height = Math.max(left, right, top + 2 * ROW) - top;
    nodes.push({ id: `hub:${hub.id}`, kind: "hub", hub, x: COLUMN, y: top + height / 2 - ROW / 2 });
    if (more > 0)
      nodes.push({ id: `more:${hub.id}`, kind: "more", hub, more, x: COLUMN, y: top + height / 2 + ROW });
    left = top + height + GAP;
    right = left;
  }
  return { nodes, edges: routes.flatMap((route) => edgesOf(route, hubs)) };
}

const nodeId = (kind: "source" | "destination", { chat, thread }: MapRoute): string =>
  `${kind}:${chat}:${thread}`;

function edgesOf(route: MapRoute, hubs: readonly MapHub[]): MapEdge[] {
  const { hub, isConnected } = route;
  const drawn = hubs.find(({ id }) => id === hub);
  const isPaused = drawn?.pausedAt !== null;
  const hubName = drawn?.name ?? "";
  const edge = (from: string, to: string) => ({ id: `${from}-${to}`, from, to, route, hubName });
  const into = speaks(route) && {
    ...edge(nodeId("source", route), `hub:${hub}`),
    way: "source" as const,
    postsDay: route.postsDay,
    isBusy: route.postsHour > 0,
    isFiltered: route.changesOut,
    isOff: isPaused || !isConnected || !route.sendsOut,
  };
  const out = hears(route) && {
    ...edge(`hub:${hub}`, nodeId("destination", route)),
    way: "destination" as const,
    postsDay: 0,
    isBusy: false,
    isFiltered: route.changesIn,
    isOff: isPaused || !isConnected || !route.takesIn,
  };
  return [into, out].filter((one) => one !== false);
}
