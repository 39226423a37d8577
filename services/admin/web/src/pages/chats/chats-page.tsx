import { Button, Group, Menu } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useTexts } from "../../texts/texts.js";
import { BotSelect } from "../../ui/bot-select.js";
import { Page } from "../../ui/page.js";
import { PageTabs } from "../../ui/tabs.js";
import { useUrlState } from "../../ui/use-url-state.js";
import { ChatCharts } from "./chat-charts.js";
import { ChatList } from "./chat-list.js";
import { ChatTiles } from "./chat-tiles.js";
import { RefreshAll } from "./refresh-all.js";
import { useChatFilters } from "./use-chat-filters.js";

/** Every chat that a bot was seen in, in numbers and one by one. */
export function ChatsPage() {
  const t = useTexts();
  const [bot, setBot] = useUrlState("bot");
  const { bot: chosen } = useChatFilters();
  return (
    <Page
      title={t("nav-chats")}
      about={t("chats-about")}
      actions={
        <>
          <BotSelect value={bot} onChange={setBot} />
          <RefreshAll bot={chosen} />
          <Export />
        </>
      }
    >
      <ChatTiles bot={chosen} />
      <PageTabs
        label={t("nav-chats")}
        tabs={[
          { id: "list", label: t("chats-list"), panel: () => <ChatList /> },
          { id: "growth", label: t("chats-growth"), panel: () => <ChatCharts bot={chosen} /> },
        ]}
      />
    </Page>
  );
}

/** What fits the filters, to take away. */
function Export() {
  const t = useTexts();
  const filters = useChatFilters();
  const addressAs = (format: string): string =>
    `/api/chats/file?${new URLSearchParams(Object.entries({ ...filters, format }).map(([name, value]) => [name, String(value)])).toString()}`;
  return (
    <Menu>
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={16} />}>
          {t("chats-export")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {(["csv", "json"] as const).map((format) => (
          <Menu.Item key={format} component="a" href={addressAs(format)} download>
            <Group gap="xs">{t(`chats-as-${format}`)}</Group>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
