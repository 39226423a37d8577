import { Background, Controls, ReactFlow, type Connection, type Edge, type Node } from "@xyflow/react";
import "@xyflow/react/dist/style.css";
import { useComputedColorScheme } from "@mantine/core";
import { useMemo, type KeyboardEvent } from "react";
import { useNavigate } from "react-router";
import { useTexts, type Translate } from "../../texts/texts.js";
import { useFormat } from "../../ui/format.js";
import classes from "./hub-map.module.css";
import { nameOf, type Direction, type MapHub, type MapRoute, type RouteKey } from "./hub-types.js";
import { layOut, type MapEdge, type MapNode } from "./map-layout.js";
import { ChatNode, HubNode, MoreNode } from "./map-nodes.js";

interface HubMapProps {
  readonly hubs: readonly MapHub[];
  readonly routes: readonly MapRoute[];
  readonly onRoute: (key: RouteKey) => void;
  /** A chat was drawn to a hub, or a hub to a chat. */
  readonly onJoin: ((key: RouteKey, as: Direction) => void) | undefined;
}

const nodeTypes = { hub: HubNode, chat: ChatNode, more: MoreNode };

/** Who feeds whom, drawn. */
export function HubMap({ hubs, routes, onRoute, onJoin }: HubMapProps) {
  const t = useTexts();
  const { short } = useFormat();
  const navigate = useNavigate();
  const colorMode = useComputedColorScheme("light");
  const drawn = useMemo(() => layOut(hubs, routes), [hubs, routes]);
  const nodes = useMemo(
    () => drawn.nodes.map((node) => ({ ...nodeOf(node), ariaLabel: nodeName(node, t) })),
    [drawn, t],
  );
  const edges = useMemo(
    () => drawn.edges.map((edge) => ({ ...edgeOf(edge, short), ariaLabel: edgeName(edge, t) })),
    [drawn, short, t],
  );
  const openEdge = (id: string): void => {
    const edge = drawn.edges.find((one) => one.id === id);
    if (edge !== undefined) onRoute(edge.route);
  };
  const openNode = (id: string): void => {
    const node = drawn.nodes.find((one) => one.id === id);
    if (node?.kind === "hub" || node?.kind === "more") void navigate(`/hubs/${node.hub.id}`);
    else if (node !== undefined) onRoute(node.route);
  };
  const join = ({ source, target }: Connection): void => {
    const joined = joinOf(source, target);
    if (joined !== undefined) onJoin?.(joined.key, joined.as);
  };
  return (
    <div className={classes["map"]} role="region" aria-label={t("hubs-map")}>
      <ReactFlow
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        colorMode={colorMode}
        fitView
        fitViewOptions={{ maxZoom: 1, padding: 0.1 }}
        minZoom={0.1}
        nodesDraggable={false}
        nodesConnectable={onJoin !== undefined}
        deleteKeyCode={null}
        onConnect={join}
        onEdgeClick={(_event, { id }) => openEdge(id)}
        onNodeClick={(_event, { id }) => openNode(id)}
        onKeyDown={(event) => {
          const id = pressedIn(event);
          openEdge(id);
          openNode(id);
        }}
        ariaLabelConfig={controlNames(t)}
      >
        <Background gap={20} />
        <Controls showInteractive={false} />
      </ReactFlow>
    </div>
  );
}

/** What has the focus is opened as by a click. @returns its id, "" where nothing is to be opened */
const pressedIn = ({ key, target }: KeyboardEvent): string =>
  (key === "Enter" || key === " ") && target instanceof Element ? (target.getAttribute("data-id") ?? "") : "";

const controlNames = (t: Translate) => ({
  "node.a11yDescription.default": t("hubs-map-press"),
  "edge.a11yDescription.default": t("hubs-map-press"),
  "controls.ariaLabel": t("hubs-map-controls"),
  "controls.zoomIn.ariaLabel": t("hubs-map-closer"),
  "controls.zoomOut.ariaLabel": t("hubs-map-farther"),
  "controls.fitView.ariaLabel": t("hubs-map-all"),
});

/** What a screen reader says of it. */
const nodeName = (node: MapNode, t: Translate): string => {
  if (node.kind === "hub") return t("hubs-map-hub", { hub: node.hub.name });
  if (node.kind === "more") return t("hubs-more", { routes: node.more });
  return t(`hubs-map-${node.kind}`, { chat: nameOf(node.route) });
};

const edgeName = ({ route, hubName, way, isFiltered, isOff, postsDay }: MapEdge, t: Translate): string =>
  [
    t(`hubs-edge-${way}`, { chat: nameOf(route), hub: hubName }),
    postsDay > 0 && t("hubs-posts-day", { posts: postsDay }),
    isFiltered && t("hubs-filtered"),
    isOff && t("hubs-edge-off"),
  ]
    .filter(Boolean)
    .join(", ");

function nodeOf(node: MapNode): Node {
  const { id, kind, x, y } = node;
  const type = kind === "source" || kind === "destination" ? "chat" : kind;
  return { id, type, position: { x, y }, data: { node } };
}

function edgeOf(
  { id, from, to, postsDay, isBusy, isFiltered, isOff }: MapEdge,
  short: (n: number) => string,
): Edge {
  return {
    id,
    source: from,
    target: to,
    animated: isBusy && !isOff,
    ...(postsDay > 0 && { label: short(postsDay) }),
    className: [classes["edge"], isFiltered && classes["filtered"], isOff && classes["off"]]
      .filter(Boolean)
      .join(" "),
    style: { strokeWidth: Math.min(1.5 + Math.log10(1 + postsDay), 5) },
  };
}

/** What drawing a line from one thing to another means; nothing between two chats or two hubs. */
function joinOf(from: string, to: string): { readonly key: RouteKey; readonly as: Direction } | undefined {
  const [fromKind = "", ...fromIds] = from.split(":");
  const [toKind = "", ...toIds] = to.split(":");
  const key = (hub: readonly string[], chat: readonly string[]): RouteKey => ({
    hub: Number(hub[0]),
    chat: Number(chat[0]),
    thread: Number(chat[1]),
  });
  if (toKind === "hub" && fromKind === "source") return { key: key(toIds, fromIds), as: "source" };
  if (fromKind === "hub" && toKind === "destination") return { key: key(fromIds, toIds), as: "destination" };
  return undefined;
}
