import { Button, Card, Group, SegmentedControl, SimpleGrid, Skeleton, Stack, Text } from "@mantine/core";
import type { UseQueryResult } from "@tanstack/react-query";
import { useDisclosure, useMediaQuery } from "@mantine/hooks";
import { IconPlus, IconSettings } from "@tabler/icons-react";
import { useParams } from "react-router";
import { $api } from "../../api/client.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { ErrorState } from "../../ui/error-state.js";
import { useFormat } from "../../ui/format.js";
import { Page } from "../../ui/page.js";
import { SearchField } from "../../ui/search-field.js";
import { useUrlState } from "../../ui/use-url-state.js";
import { AddRouteDialog } from "./add-route-dialog.js";
import { HubMenu } from "./hub-menu.js";
import { HubSettings } from "./hub-settings.js";
import { HubState, type HubMapAnswer } from "./hub-table.js";
import { keyText, type MapHub } from "./hub-types.js";
import { MapView } from "./map-view.js";
import { RouteDrawer } from "./route-drawer.js";
import { RouteTable } from "./route-table.js";

const DRAWN = 24;
const LISTED = 100;

/** One hub: who speaks into it and who hears it. */
export function HubPage() {
  const t = useTexts();
  const id = Number(useParams()["id"]);
  const isNarrow = useMediaQuery("(max-width: 48em)");
  const [asked, setView] = useUrlState("view");
  const [search] = useUrlState("search");
  const [, openRoute] = useUrlState("route");
  const [, openSettings] = useUrlState("settings");
  const [isAdding, adding] = useDisclosure();
  const view = asked === "" ? (isNarrow ? "table" : "map") : asked;
  const query = { hub: id, limit: view === "map" ? DRAWN : LISTED, ...(search !== "" && { search }) };
  const map = $api.useQuery("get", "/api/hubs/map", { params: { query } }, { refetchInterval: 15_000 });
  const hub = map.data?.hubs[0];
  if (hub === undefined) return <NoHub map={map} />;
  return (
    <Page
      title={hub.name}
      trail={[{ label: t("nav-hubs"), to: "/hubs" }]}
      about={<HubState hub={hub} />}
      actions={<HubActions hub={hub} onAdd={adding.open} onSettings={() => openSettings("open")} />}
    >
      <Stack>
        <Figures hub={hub} />
        <Group>
          <SegmentedControl
            aria-label={t("hubs-view")}
            value={view}
            onChange={setView}
            data={views.map((value) => ({ value, label: t(`hubs-${value}`) }))}
          />
          <SearchField label={t("hubs-search")} />
        </Group>
        {view === "map" ? (
          <MapView map={map} />
        ) : (
          <RouteTable map={map} hidden={Math.max(0, hub.found - LISTED)} />
        )}
      </Stack>
      <AddRouteDialog
        isOpen={isAdding}
        onClose={adding.close}
        hub={hub}
        onMade={(route) => openRoute(keyText(route))}
      />
      <RouteDrawer />
      <HubSettings id={hub.id} name={hub.name} />
    </Page>
  );
}

interface HubActionsProps {
  readonly hub: MapHub;
  readonly onAdd: () => void;
  readonly onSettings: () => void;
}

function HubActions({ hub, onAdd, onSettings }: HubActionsProps) {
  const t = useTexts();
  const { may } = useSession();
  return (
    <>
      {may("hubs:write") && (
        <Button leftSection={<IconPlus size={16} />} onClick={onAdd}>
          {t("hubs-route-new")}
        </Button>
      )}
      <Button variant="default" leftSection={<IconSettings size={16} />} onClick={onSettings}>
        {t("hubs-settings")}
      </Button>
      <HubMenu hub={hub} />
    </>
  );
}

const views = ["map", "table"];

/** It is on its way, could not be asked for, or is gone. */
function NoHub({ map }: { readonly map: UseQueryResult<HubMapAnswer, unknown> }) {
  const t = useTexts();
  const isWaiting = map.data === undefined && map.error === null;
  return (
    <Page
      title={isWaiting ? <Skeleton h={30} w={200} /> : t(map.data === undefined ? "nav-hubs" : "hubs-gone")}
      trail={[{ label: t("nav-hubs"), to: "/hubs" }]}
    >
      {isWaiting && <Skeleton h={420} />}
      {map.data === undefined && map.error !== null && (
        <ErrorState error={map.error} onRetry={() => void map.refetch()} />
      )}
    </Page>
  );
}

function Figures({ hub }: { readonly hub: MapHub }) {
  const t = useTexts();
  const { number } = useFormat();
  const params = { path: { id: hub.id } };
  const now = $api.useQuery("get", "/api/hubs/{id}/figures", { params }, { refetchInterval: 5_000 });
  const tiles = [
    { id: "today", value: hub.postsToday },
    { id: "hour", value: hub.postsHour },
    { id: "on-their-way", value: now.data?.onTheirWay },
    { id: "waiting", value: now.data?.waitingCalls },
  ];
  return (
    <SimpleGrid cols={{ base: 2, sm: 4 }}>
      {tiles.map(({ id, value }) => (
        <Card key={id} padding="md">
          <Text size="sm" c="var(--quiet)">
            {t(`hubs-${id}`)}
          </Text>
          <Text fz="xl" fw={650} className="numeric">
            {value === undefined ? "–" : number(value)}
          </Text>
        </Card>
      ))}
    </SimpleGrid>
  );
}
