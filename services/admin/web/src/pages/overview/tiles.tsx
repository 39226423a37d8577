import { Card, SimpleGrid, Skeleton, Text } from "@mantine/core";
import type { paths } from "@telebus/client";
import { Link } from "react-router";
import type { Flow } from "../../app/flow.js";
import { useTexts } from "../../texts/texts.js";
import { useFormat } from "../../ui/format.js";
import { Sparkline } from "./sparkline.js";
import classes from "./tiles.module.css";
import { useRate } from "./use-rate.js";

type Ok<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { "application/json": infer Answer } } } };
}
  ? Answer
  : never;
export type History = Ok<"/api/flow/history">;
export type Overview = Ok<"/api/flow/overview">;

interface TilesProps {
  readonly flow: Flow | undefined;
  readonly history: History | undefined;
  readonly overview: Overview | undefined;
}

/** The figures one looks for first, each with its last hour. */
export function Tiles({ flow, history, overview }: TilesProps) {
  const t = useTexts();
  const rate = useRate();
  const { number, short } = useFormat();
  const series = (of: (point: History["points"][number]) => number): readonly number[] | undefined =>
    history?.points.map(of);
  const rates = flow?.rates;
  const totals = overview?.totals;
  return (
    <SimpleGrid cols={{ base: 2, md: 3, lg: 6 }} spacing="sm">
      <Tile
        name={t("overview-tile-updates")}
        value={rates && rate(rates.updates)}
        series={series(({ updates }) => updates)}
      />
      <Tile
        name={t("overview-tile-calls")}
        value={rates && rate(rates.done)}
        series={series(({ done }) => done)}
      />
      <Tile
        name={t("overview-tile-refused")}
        value={rates && rate(rates.refused)}
        series={series(({ refused }) => refused)}
        isBad={(rates?.refused ?? 0) > 0}
        to="/queues"
      />
      <Tile
        name={t("overview-tile-letters")}
        value={totals && number(totals.letters)}
        series={series(({ letters }) => letters)}
        isBad={(totals?.letters ?? 0) > 0}
        to="/dead-letters"
      />
      <Tile name={t("overview-tile-chats")} value={totals && short(totals.chats)} to="/chats" />
      <Tile name={t("overview-tile-people")} value={totals && short(totals.people)} to="/people" />
    </SimpleGrid>
  );
}

interface TileProps {
  readonly name: string;
  readonly value: string | undefined;
  readonly series?: readonly number[] | undefined;
  readonly isBad?: boolean;
  readonly to?: string;
}

function Tile({ name, value, series, isBad = false, to }: TileProps) {
  const content = (
    <>
      <Text size="sm" c="var(--quiet)" truncate>
        {name}
      </Text>
      {value === undefined ? (
        <Skeleton h={28} w={72} mt={6} />
      ) : (
        <Text className="numeric" fz={24} fw={650} lh={1.35} {...(isBad && { c: "var(--trouble)" })}>
          {value}
        </Text>
      )}
      {series === undefined ? (
        <div className={classes["noSeries"]} />
      ) : (
        <Sparkline values={series} isBad={isBad} />
      )}
    </>
  );
  if (to === undefined)
    return (
      <Card padding="md" className={classes["tile"] ?? ""}>
        {content}
      </Card>
    );
  return (
    <Card component={Link} to={to} padding="md" className={`${classes["tile"]} ${classes["link"]}`}>
      {content}
    </Card>
  );
}
