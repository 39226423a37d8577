import { Button, Group, SegmentedControl, Stack, Text } from "@mantine/core";
import type { UseQueryResult } from "@tanstack/react-query";
import { useDisclosure } from "@mantine/hooks";
import { IconFileImport, IconPlus } from "@tabler/icons-react";
import { $api } from "../../api/client.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { BotSelect } from "../../ui/bot-select.js";
import { Page } from "../../ui/page.js";
import { SearchField } from "../../ui/search-field.js";
import { useUrlState } from "../../ui/use-url-state.js";
import { HubTable, type HubMapAnswer } from "./hub-table.js";
import { ImportDialog } from "./import-dialog.js";
import { MapView } from "./map-view.js";
import { NewHubDialog } from "./new-hub-dialog.js";
import { nameOf } from "./hub-types.js";
import { RouteDrawer } from "./route-drawer.js";
import { RouteTable } from "./route-table.js";

const ROUTES_SHOWN = 12;
/** Of one chat: it may have many topics. */
const CHATS_ROUTES_SHOWN = 100;

/** Who hears whom: hubs in a list or on one map. */
export function HubsPage() {
  const t = useTexts();
  const { may } = useSession();
  const [view, setView] = useUrlState("view");
  const [bot, setBot] = useUrlState("bot");
  const [search] = useUrlState("search");
  const [chat, setChat] = useUrlState("chat");
  const [isMaking, making] = useDisclosure();
  const [isImporting, importing] = useDisclosure();
  const query = {
    limit: chat === "" ? ROUTES_SHOWN : CHATS_ROUTES_SHOWN,
    ...(chat !== "" && { chat: Number(chat) }),
    ...(bot !== "" && { bot: Number(bot) }),
    ...(search !== "" && { search }),
  };
  const map = $api.useQuery("get", "/api/hubs/map", { params: { query } }, { refetchInterval: 15_000 });
  const actions = may("hubs:write") && (
    <>
      <Button variant="default" leftSection={<IconFileImport size={16} />} onClick={importing.open}>
        {t("hubs-import")}
      </Button>
      <Button leftSection={<IconPlus size={16} />} onClick={making.open}>
        {t("hubs-new")}
      </Button>
    </>
  );
  return (
    <Page title={t("nav-hubs")} about={t("hubs-about")} actions={actions}>
      <Stack>
        <Group>
          <SegmentedControl
            aria-label={t("hubs-view")}
            value={view === "map" ? "map" : "list"}
            onChange={(chosen) => setView(chosen === "map" ? "map" : "")}
            data={[
              { value: "list", label: t("hubs-list") },
              { value: "map", label: t("hubs-map") },
            ]}
          />
          <BotSelect value={bot} onChange={setBot} />
          <SearchField label={t("hubs-search")} />
        </Group>
        {chat !== "" && <OfOneChat map={map} chat={chat} onAll={() => setChat("")} />}
        {view === "map" && <MapView map={map} />}
        {view !== "map" &&
          (chat === "" ? <HubTable map={map} /> : <RouteTable map={map} hidden={0} hasHubs />)}
      </Stack>
      <NewHubDialog isOpen={isMaking} onClose={making.close} bot={bot} />
      <ImportDialog isOpen={isImporting} onClose={importing.close} bot={bot} />
      <RouteDrawer />
    </Page>
  );
}

interface OfOneChatProps {
  readonly map: UseQueryResult<HubMapAnswer, unknown>;
  readonly chat: string;
  readonly onAll: () => void;
}

/** Only what one chat says and hears is shown, and how to see the rest. */
function OfOneChat({ map, chat, onAll }: OfOneChatProps) {
  const t = useTexts();
  const [route] = map.data?.routes ?? [];
  return (
    <Group>
      <Text>{t("hubs-of-chat", { chat: route === undefined ? chat : nameOf({ ...route, thread: 0 }) })}</Text>
      <Button size="compact-sm" variant="default" onClick={onAll}>
        {t("hubs-of-all")}
      </Button>
    </Group>
  );
}
