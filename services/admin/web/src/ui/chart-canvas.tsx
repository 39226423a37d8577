import { Group, Text } from "@mantine/core";
import { useReducedMotion } from "@mantine/hooks";
import { useId } from "react";
import {
  Area,
  Bar,
  CartesianGrid,
  ComposedChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
  type TooltipContentProps,
} from "recharts";
import { colorOf, type ChartRow, type Series } from "./chart-series.js";
import classes from "./chart.module.css";
import { useFormat } from "./format.js";

interface CanvasProps {
  readonly rows: readonly ChartRow[];
  readonly series: readonly Series[];
  readonly kind: "area" | "bars";
  readonly height: number;
}

/** The drawing of a chart in the colours of the theme. Load it only with its own file. */
export function ChartCanvas({ rows, series, kind, height }: CanvasProps) {
  const { short, shortDay } = useFormat();
  const isStill = useReducedMotion();
  const gradient = useId();
  const data = rows.map(({ day, values }) => ({ day, ...values }));
  return (
    <ResponsiveContainer width="100%" height={height}>
      <ComposedChart data={data} margin={{ top: 6, right: 4, bottom: 0, left: 0 }} accessibilityLayer>
        {gradients(gradient, series)}
        <CartesianGrid vertical={false} stroke="var(--line)" strokeDasharray="3 4" />
        <XAxis dataKey="day" tickFormatter={shortDay} tickLine={false} axisLine={false} minTickGap={36} />
        <YAxis
          tickFormatter={short}
          tickLine={false}
          axisLine={false}
          width={44}
          allowDecimals={false}
          domain={kind === "area" ? [lowest, "auto"] : [0, "auto"]}
        />
        <Tooltip
          content={(shown) => <Tip {...shown} series={series} />}
          cursor={{ fill: "var(--line)", fillOpacity: 0.4, stroke: "var(--line)" }}
          isAnimationActive={false}
        />
        {series.map(({ id, label, color }) =>
          kind === "area" ? (
            <Area
              key={id}
              dataKey={id}
              name={label}
              type="monotone"
              stroke={colorOf(color)}
              strokeWidth={2}
              fill={`url(#${gradient}-${id})`}
              isAnimationActive={!isStill}
              dot={rows.length === 1}
              connectNulls
            />
          ) : (
            <Bar
              key={id}
              dataKey={id}
              name={label}
              fill={colorOf(color)}
              stackId="all"
              maxBarSize={28}
              isAnimationActive={!isStill}
            />
          ),
        )}
      </ComposedChart>
    </ResponsiveContainer>
  );
}

/** A component of ours would not be drawn: the chart looks for elements alone. */
const gradients = (name: string, series: readonly Series[]) => (
  <defs>
    {series.map(({ id, color }) => (
      <linearGradient key={id} id={`${name}-${id}`} x1="0" y1="0" x2="0" y2="1">
        <stop offset="0%" stopColor={colorOf(color)} stopOpacity={0.32} />
        <stop offset="100%" stopColor={colorOf(color)} stopOpacity={0.03} />
      </linearGradient>
    ))}
  </defs>
);

/** A curve of large numbers shows its change: its ground lies a little below its lowest point. */
function lowest(least: number): number {
  return Math.max(0, Math.floor(least * 0.95));
}

/** What a day has, beside the pointer. */
function Tip({ active, label, payload, series }: TooltipContentProps & Pick<CanvasProps, "series">) {
  const { number, day } = useFormat();
  if (!active || payload.length === 0) return null;
  const values = new Map(payload.map(({ dataKey, value }) => [String(dataKey), Number(value)]));
  return (
    <div className={classes["tip"]}>
      <Text size="sm" fw={600} mb={4}>
        {day(String(label))}
      </Text>
      {series.map(({ id, label: name, color }) => (
        <Group key={id} gap={8} justify="space-between" wrap="nowrap">
          <Group gap={6} wrap="nowrap">
            <span className={classes["dot"]} style={{ background: colorOf(color) }} />
            <span>{name}</span>
          </Group>
          <span className="numeric">{number(values.get(id) ?? 0)}</span>
        </Group>
      ))}
    </div>
  );
}
