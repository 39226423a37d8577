import { Handle, Position, type NodeProps } from "@xyflow/react";
import { useTexts } from "../../texts/texts.js";
import { useFormat } from "../../ui/format.js";
import classes from "./hub-map.module.css";
import { nameOf } from "./hub-types.js";
import type { MapNode } from "./map-layout.js";

interface Drawn {
  readonly data: { readonly node?: MapNode };
}
type DrawnProps = Pick<NodeProps, "id"> & Drawn;

/** A hub, in the middle: chats are drawn to it, and it to chats. */
export function HubNode({ data: { node } }: DrawnProps) {
  const t = useTexts();
  const { number } = useFormat();
  if (node?.kind !== "hub") return null;
  const { name, pausedAt, postsToday, sources, destinations } = node.hub;
  return (
    <div className={`${classes["node"]} ${classes["hub"]}`}>
      <Handle type="target" position={Position.Left} />
      <div className={classes["name"]}>{name}</div>
      <div className={classes["quiet"]}>
        {pausedAt === null ? t("hubs-posts-today", { posts: number(postsToday) }) : t("hubs-paused")}
      </div>
      <div className={classes["quiet"]}>
        {number(sources)} → {number(destinations)}
      </div>
      <Handle type="source" position={Position.Right} />
    </div>
  );
}

/** A chat or topic that speaks or hears. */
export function ChatNode({ data: { node } }: DrawnProps) {
  const t = useTexts();
  const { number } = useFormat();
  if (node?.kind !== "source" && node?.kind !== "destination") return null;
  const { route, kind } = node;
  const isSource = kind === "source";
  const isFiltered = isSource ? route.changesOut : route.changesIn;
  const words = [
    route.type !== null && t(`hubs-type-${route.type}`),
    isSource && route.postsDay > 0 && t("hubs-posts-day", { posts: number(route.postsDay) }),
    isFiltered && t("hubs-filtered"),
    !route.isConnected && t("hubs-away"),
  ].filter(Boolean);
  const look = [
    classes["node"],
    route.thread > 0 && classes["topic"],
    !route.isConnected && classes["away"],
  ].filter(Boolean);
  return (
    <div className={look.join(" ")} title={nameOf(route)}>
      {!isSource && <Handle type="target" position={Position.Left} />}
      <div className={classes["name"]}>{nameOf(route)}</div>
      <div className={classes["quiet"]}>{words.join(" · ")}</div>
      {isSource && <Handle type="source" position={Position.Right} />}
    </div>
  );
}

/** Those that are not drawn. */
export function MoreNode({ data: { node } }: DrawnProps) {
  const t = useTexts();
  const { number } = useFormat();
  if (node?.kind !== "more") return null;
  return (
    <div className={`${classes["node"]} ${classes["more"]}`}>
      {t("hubs-more", { routes: number(node.more) })}
    </div>
  );
}
