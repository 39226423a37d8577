import { Badge, Group, Stack, Text } from "@mantine/core";
import { IconRoute } from "@tabler/icons-react";
import type { UseQueryResult } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import { useTexts } from "../../texts/texts.js";
import { DataTable } from "../../ui/data-table.js";
import { EmptyState } from "../../ui/empty-state.js";
import { useFormat } from "../../ui/format.js";
import { listOf } from "../../ui/list-state.js";
import type { HubMapAnswer } from "./hub-table.js";
import { keyText, nameOf, type MapRoute } from "./hub-types.js";

interface RouteTableProps {
  readonly map: UseQueryResult<HubMapAnswer, unknown>;
  /** How many more there are. */
  readonly hidden: number;
  /** They are of several hubs. */
  readonly hasHubs?: boolean;
}

/** The map in words: each route with what it did lately. */
export function RouteTable({ map, hidden, hasHubs = false }: RouteTableProps) {
  const t = useTexts();
  const [params] = useSearchParams();
  const { number } = useFormat();
  return (
    <Stack>
      <DataTable
        label={t("hubs-table")}
        list={listOf(map, ({ routes }) => routes)}
        rowKey={keyText}
        to={(route) =>
          `?${new URLSearchParams({ ...Object.fromEntries(params), route: keyText(route) }).toString()}`
        }
        empty={<EmptyState title={t("hubs-no-routes")} hint={t("hubs-no-routes-hint")} icon={IconRoute} />}
        columns={[
          { id: "chat", title: t("hubs-chat"), cell: (route) => nameOf(route) },
          ...(hasHubs
            ? [{ id: "hub", title: t("hubs-hub"), cell: (route: MapRoute) => hubName(map.data, route) }]
            : []),
          { id: "as", title: t("hubs-direction"), cell: ({ as }) => <Badge>{t(`hubs-as-${as}`)}</Badge> },
          { id: "marks", title: t("hubs-marks"), cell: (route) => <Marks route={route} /> },
          { id: "hour", title: t("hubs-hour"), atEnd: true, cell: ({ postsHour }) => number(postsHour) },
          { id: "day", title: t("hubs-day"), atEnd: true, cell: ({ postsDay }) => number(postsDay) },
        ]}
      />
      {hidden > 0 && <Text c="var(--quiet)">{t("hubs-more-to-search", { routes: number(hidden) })}</Text>}
    </Stack>
  );
}

const hubName = (map: HubMapAnswer | undefined, route: MapRoute): string =>
  map?.hubs.find(({ id }) => id === route.hub)?.name ?? "";

function Marks({ route: { changesIn, changesOut, isConnected } }: { readonly route: MapRoute }) {
  const t = useTexts();
  return (
    <Group gap={4}>
      {changesOut && <Badge color="orange">{t("hubs-way-out")}</Badge>}
      {changesIn && <Badge color="orange">{t("hubs-way-in")}</Badge>}
      {!isConnected && <Badge color="gray">{t("hubs-away")}</Badge>}
    </Group>
  );
}
