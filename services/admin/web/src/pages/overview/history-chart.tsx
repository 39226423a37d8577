import { Area, AreaChart, CartesianGrid, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { useTexts } from "../../texts/texts.js";
import { useFormat } from "../../ui/format.js";
import type { History } from "./figures.js";

interface HistoryChartProps {
  readonly history: History;
  readonly isWeek: boolean;
}

const SERIES = [
  { key: "updates", colour: "var(--mantine-color-blue-filled)" },
  { key: "done", colour: "var(--mantine-color-teal-filled)" },
  { key: "failed", colour: "var(--mantine-color-red-filled)" },
  { key: "refused", colour: "var(--mantine-color-orange-filled)" },
] as const;

const BUBBLE = {
  background: "var(--panel-ground)",
  border: "1px solid var(--line)",
  borderRadius: 8,
  fontSize: 13,
};

/** The dot before it has the colour. */
const quiet = (name: unknown) => <span style={{ color: "var(--mantine-color-text)" }}>{String(name)}</span>;

/** What has flowed, in steps. */
export function HistoryChart({ history: { points }, isWeek }: HistoryChartProps) {
  const t = useTexts();
  const { short, number, dateTime, clock, hourOfWeek } = useFormat();
  return (
    <ResponsiveContainer width="100%" height={260}>
      <AreaChart
        data={[...points]}
        margin={{ top: 8, right: 8, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} stroke="var(--line)" strokeDasharray="3 3" />
        <XAxis
          dataKey="at"
          tickFormatter={isWeek ? hourOfWeek : clock}
          minTickGap={48}
          tickLine={false}
          axisLine={false}
          stroke="var(--quiet)"
          fontSize={12}
        />
        <YAxis
          tickFormatter={short}
          width={40}
          tickLine={false}
          axisLine={false}
          stroke="var(--quiet)"
          fontSize={12}
          allowDecimals={false}
        />
        <Tooltip
          labelFormatter={(at) => (typeof at === "string" ? dateTime(at) : "")}
          formatter={(value) => number(Number(value))}
          contentStyle={BUBBLE}
          itemStyle={{ color: "var(--mantine-color-text)" }}
        />
        <Legend iconType="circle" iconSize={8} wrapperStyle={{ fontSize: 13 }} formatter={quiet} />
        {SERIES.map(({ key, colour }) => (
          <Area
            key={key}
            dataKey={key}
            name={t(`overview-series-${key}`)}
            stroke={colour}
            fill={colour}
            fillOpacity={0.1}
            strokeWidth={1.75}
            type="monotone"
            isAnimationActive={false}
          />
        ))}
      </AreaChart>
    </ResponsiveContainer>
  );
}
