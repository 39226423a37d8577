import {
  ActionIcon,
  Box,
  Card,
  Group,
  ScrollArea,
  Skeleton,
  Table,
  Text,
  Title,
  Tooltip,
} from "@mantine/core";
import { IconChartAreaLine, IconTable } from "@tabler/icons-react";
import { lazy, Suspense, useState, type ReactNode } from "react";
import { useTexts } from "../texts/texts.js";
import { colorOf, type ChartRow, type Series } from "./chart-series.js";
import classes from "./chart.module.css";
import { useFormat } from "./format.js";

/** Drawing comes with its own file: it is as large as all the rest. */
const Canvas = lazy(async () => ({ default: (await import("./chart-canvas.js")).ChartCanvas }));

interface ChartProps {
  readonly title: string;
  /** Undefined: on its way. */
  readonly rows: readonly ChartRow[] | undefined;
  readonly series: readonly Series[];
  readonly kind: "area" | "bars";
  /** A number of today beside the title. */
  readonly now?: ReactNode;
  /** Shown in place of no days. */
  readonly empty: string;
}

const HEIGHT = 240;

/** Numbers by day, drawn; and the same as a table, for who would rather read or hear them. */
export function Chart({ title, rows, series, kind, now, empty }: ChartProps) {
  const t = useTexts();
  const [isTable, setTable] = useState(false);
  const Icon = isTable ? IconChartAreaLine : IconTable;
  const words = t(isTable ? "chart-as-drawing" : "chart-as-table", { title });
  return (
    <Card component="section" aria-label={title}>
      <Group justify="space-between" mb="sm" wrap="nowrap" align="flex-start">
        <Box>
          <Title order={2} size="h5">
            {title}
          </Title>
          {now}
        </Box>
        <Group gap="md" wrap="nowrap">
          {series.length > 1 && <Legend series={series} />}
          <Tooltip label={words}>
            <ActionIcon variant="subtle" color="gray" aria-label={words} onClick={() => setTable(!isTable)}>
              <Icon size={18} />
            </ActionIcon>
          </Tooltip>
        </Group>
      </Group>
      {rows === undefined ? (
        <Skeleton h={HEIGHT} />
      ) : rows.length === 0 ? (
        <Text c="var(--quiet)" py="xl" ta="center">
          {empty}
        </Text>
      ) : isTable ? (
        <ChartTable title={title} rows={rows} series={series} />
      ) : (
        <div className={classes["chart"]}>
          <Suspense fallback={<Skeleton h={HEIGHT} />}>
            <Canvas rows={rows} series={series} kind={kind} height={HEIGHT} />
          </Suspense>
        </div>
      )}
    </Card>
  );
}

const Legend = ({ series }: Pick<ChartProps, "series">) => (
  <Group gap="sm" visibleFrom="xs">
    {series.map(({ id, label, color }) => (
      <Group key={id} gap={6} wrap="nowrap">
        <span className={classes["dot"]} style={{ background: colorOf(color) }} />
        <Text size="sm" c="var(--quiet)">
          {label}
        </Text>
      </Group>
    ))}
  </Group>
);

interface ChartTableProps extends Pick<ChartProps, "title" | "series"> {
  readonly rows: readonly ChartRow[];
}

function ChartTable({ title, rows, series }: ChartTableProps) {
  const t = useTexts();
  const { number, day } = useFormat();
  return (
    <ScrollArea.Autosize mah={320} viewportProps={{ tabIndex: 0, role: "region", "aria-label": title }}>
      <Table className="numeric" stickyHeader verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("chart-day")}</Table.Th>
            {series.map(({ id, label }) => (
              <Table.Th key={id} ta="right">
                {label}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.toReversed().map((row) => (
            <Table.Tr key={row.day}>
              <Table.Td>{day(row.day)}</Table.Td>
              {series.map(({ id }) => (
                <Table.Td key={id} ta="right">
                  {number(row.values[id] ?? 0)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea.Autosize>
  );
}
