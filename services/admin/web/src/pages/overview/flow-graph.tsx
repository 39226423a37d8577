import { useElementSize } from "@mantine/hooks";
import type { KeyboardEvent } from "react";
import type { Flow } from "../../app/flow.js";
import { useTexts } from "../../texts/texts.js";
import { useFormat } from "../../ui/format.js";
import classes from "./flow-graph.module.css";
import { layoutOf, type PlacedEdge, type PlacedNode } from "./flow-layout.js";
import { useRate } from "./use-rate.js";

/** A node by its id, or an edge by its ends. */
export type Selected = { readonly node: string } | { readonly from: string; readonly to: string };

interface FlowGraphProps {
  readonly flow: Flow;
  readonly onSelect: (selected: Selected) => void;
}

/** Telegram -> gateway -> services -> sender -> Telegram, with what flows between them. */
export function FlowGraph({ flow, onSelect }: FlowGraphProps) {
  const t = useTexts();
  const { ref, width } = useElementSize();
  const layout = layoutOf(flow, width === 0 ? 960 : width);
  return (
    <div ref={ref} className={classes["frame"]}>
      <svg
        width={layout.width}
        height={layout.height}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        role="group"
        aria-label={t("overview-flow")}
        className={classes["graph"]}
      >
        {layout.edges.map((placed) => (
          <Line key={placed.key} placed={placed} />
        ))}
        {layout.edges.map((placed) => (
          <EdgeLabel key={placed.key} placed={placed} onSelect={onSelect} />
        ))}
        {layout.nodes.map((placed) => (
          <Box key={placed.key} placed={placed} onSelect={onSelect} />
        ))}
      </svg>
    </div>
  );
}

const troubleOf = ({ failedPerSecond, refusedPerSecond }: PlacedEdge["edge"]): "bad" | "slow" | "well" =>
  failedPerSecond > 0 ? "bad" : refusedPerSecond > 0 ? "slow" : "well";

/** The more flows, the wider it is and the faster its dashes go. */
function Line({ placed: { edge, path } }: { readonly placed: PlacedEdge }) {
  const { perSecond } = edge;
  const strength = Math.log10(1 + perSecond * 9);
  return (
    <g data-trouble={troubleOf(edge)} className={classes["edge"]}>
      <path d={path} className={classes["bed"]} strokeWidth={2 + Math.min(4, strength * 1.6)} />
      {perSecond > 0 && (
        <path
          d={path}
          className={classes["stream"]}
          strokeWidth={2 + Math.min(4, strength * 1.6)}
          style={{ animationDuration: `${Math.max(0.25, 2.4 / (1 + strength))}s` }}
        />
      )}
    </g>
  );
}

/** Enter and space do what a press does. */
const byKeyboard = (act: () => void) => (event: KeyboardEvent) => {
  if (event.key !== "Enter" && event.key !== " ") return;
  event.preventDefault();
  act();
};

interface EdgeLabelProps {
  readonly placed: PlacedEdge;
  readonly onSelect: FlowGraphProps["onSelect"];
}

function EdgeLabel({ placed: { edge, label }, onSelect }: EdgeLabelProps) {
  const t = useTexts();
  const rate = useRate();
  const isEnd = edge.from === "telegram" || edge.to === "telegram";
  if (edge.perSecond === 0 && !isEnd) return null;
  const select = (): void => onSelect({ from: edge.from, to: edge.to });
  const text = rate(edge.perSecond);
  const width = 16 + text.length * 7;
  return (
    <g
      role="button"
      tabIndex={0}
      aria-label={t("overview-edge", { from: edge.from, to: edge.to, rate: text })}
      className={classes["label"]}
      data-trouble={troubleOf(edge)}
      onClick={select}
      onKeyDown={byKeyboard(select)}
    >
      <rect x={label.x - width / 2} y={label.y - 11} width={width} height={22} rx={11} />
      <text x={label.x} y={label.y + 4}>
        {text}
      </text>
    </g>
  );
}

/** Fewer are on their way: nothing waits. */
const MANY = 50;
const nameOf = ({ key, node }: PlacedNode): string => (key === "in" || key === "out" ? "Telegram" : node.id);

interface BoxProps {
  readonly placed: PlacedNode;
  readonly onSelect: FlowGraphProps["onSelect"];
}

function Box({ placed, onSelect }: BoxProps) {
  const t = useTexts();
  const { short } = useFormat();
  const { node, x, y, width, height } = placed;
  const select = (): void => onSelect({ node: node.id });
  const line =
    node.id === "telegram"
      ? t(placed.key === "in" ? "overview-updates-in" : "overview-messages-out")
      : !node.isHere
        ? t("overview-away")
        : node.waiting >= MANY
          ? t("overview-waiting", { count: node.waiting, shown: short(node.waiting) })
          : t("overview-well");
  const letters = node.letters > 0 ? ` ${short(node.letters)} ${t("overview-letters")}` : "";
  const state = !node.isHere ? "away" : node.letters > 0 ? "letters" : "well";
  return (
    <g
      role="button"
      tabIndex={0}
      aria-label={`${nameOf(placed)} ${line}${letters}`}
      className={classes["node"]}
      data-state={node.id === "telegram" ? "telegram" : state}
      onClick={select}
      onKeyDown={byKeyboard(select)}
    >
      <rect x={x - width / 2} y={y - height / 2} width={width} height={height} rx={10} />
      <circle cx={x - width / 2 + 16} cy={y - 7} r={4} />
      {/* One text with a space between its lines: what is seen is what a screen reader says. */}
      <text>
        <tspan x={x - width / 2 + 27} y={y - 3} className={classes["name"]}>
          {nameOf(placed)}
        </tspan>{" "}
        <tspan x={x - width / 2 + 27} y={y + 15} className={classes["detail"]}>
          {line}
        </tspan>
      </text>{" "}
      {node.letters > 0 && <Letters x={x + width / 2 - 6} y={y - height / 2 + 2} count={node.letters} />}
    </g>
  );
}

function Letters({ x, y, count }: { readonly x: number; readonly y: number; readonly count: number }) {
  const { short } = useFormat();
  const text = short(count);
  const width = 14 + text.length * 7;
  return (
    <g className={classes["letters"]} aria-hidden>
      <rect x={x - width / 2} y={y - 9} width={width} height={18} rx={9} />
      <text x={x} y={y + 4}>
        {text}
      </text>
    </g>
  );
}
