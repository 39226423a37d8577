import { Badge, Group, Text } from "@mantine/core";
import { IconRoute } from "@tabler/icons-react";
import type { UseQueryResult } from "@tanstack/react-query";
import { useTexts } from "../../texts/texts.js";
import { DataTable } from "../../ui/data-table.js";
import { EmptyState } from "../../ui/empty-state.js";
import { useFormat } from "../../ui/format.js";
import { listOf } from "../../ui/list-state.js";
import { useUrlState } from "../../ui/use-url-state.js";
import { HubMenu } from "./hub-menu.js";
import type { MapHub, MapRoute } from "./hub-types.js";

export interface HubMapAnswer {
  readonly hubs: readonly MapHub[];
  readonly routes: readonly MapRoute[];
}

/** The hubs with what they did lately. */
export function HubTable({ map }: { readonly map: UseQueryResult<HubMapAnswer, unknown> }) {
  const t = useTexts();
  const { number } = useFormat();
  const [search] = useUrlState("search");
  const isShown = ({ name, found }: MapHub): boolean =>
    found > 0 || search === "" || name.toLowerCase().includes(search.toLowerCase());
  return (
    <DataTable
      label={t("nav-hubs")}
      list={listOf(map, ({ hubs }) => hubs.filter(isShown))}
      rowKey={({ id }) => id}
      to={({ id }) => `/hubs/${id}`}
      empty={<EmptyState title={t("hubs-none")} hint={t("hubs-none-hint")} icon={IconRoute} />}
      columns={[
        { id: "name", title: t("hubs-name"), cell: (hub) => <Text fw={550}>{hub.name}</Text> },
        { id: "state", title: t("hubs-state"), cell: (hub) => <HubState hub={hub} /> },
        { id: "sources", title: t("hubs-sources"), atEnd: true, cell: ({ sources }) => number(sources) },
        {
          id: "destinations",
          title: t("hubs-destinations"),
          atEnd: true,
          cell: ({ destinations }) => number(destinations),
        },
        { id: "today", title: t("hubs-today"), atEnd: true, cell: ({ postsToday }) => number(postsToday) },
        { id: "hour", title: t("hubs-hour"), atEnd: true, cell: ({ postsHour }) => number(postsHour) },
        { id: "menu", title: "", atEnd: true, cell: (hub) => <HubMenu hub={hub} /> },
      ]}
    />
  );
}

/** Whether it passes on what is said, and what kind it is. */
export function HubState({ hub: { pausedAt, isLounge } }: { readonly hub: MapHub }) {
  const t = useTexts();
  return (
    <Group gap={4}>
      <Badge color={pausedAt === null ? "teal" : "orange"}>
        {t(pausedAt === null ? "hubs-runs" : "hubs-paused")}
      </Badge>
      {isLounge && <Badge color="cyan">{t("hubs-lounge")}</Badge>}
    </Group>
  );
}
