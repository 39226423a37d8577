import { Alert, Badge, Button, Group, List, Tabs } from "@mantine/core";
import { IconAlertTriangle, IconPlus } from "@tabler/icons-react";
import { Link, useNavigate } from "react-router";
import { $api } from "../../api/client.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { BotSelect } from "../../ui/bot-select.js";
import { listOf } from "../../ui/list-state.js";
import { Page } from "../../ui/page.js";
import { SearchField } from "../../ui/search-field.js";
import { useUrlState } from "../../ui/use-url-state.js";
import { BuiltInCommands } from "./built-in-commands.js";
import { CommandFileMenu } from "./command-file-menu.js";
import { NEW } from "./command-types.js";
import { OwnCommands } from "./own-commands.js";
import { TelegramMenus } from "./telegram-menus.js";

const tabs = ["own", "built-in", "menu"] as const;

/** All commands of one bot: its own, those of its features, and what Telegram shows of them. */
export function BotCommands({ bot }: { readonly bot: number }) {
  const t = useTexts();
  const { may } = useSession();
  const navigate = useNavigate();
  const [tab, setTab] = useUrlState("tab");
  const [words] = useUrlState("search");
  const asked = $api.useQuery("get", "/api/commands/{bot}", { params: { path: { bot } } });
  const registry = asked.data;
  const matches = (command: { readonly name: string; readonly description: string }): boolean =>
    `${command.name} ${command.description}`.toLowerCase().includes(words.replace(/^\//, "").toLowerCase());
  const mayWrite = may("commands:write");
  const newCommand = mayWrite && (
    <Button component={Link} to={NEW} leftSection={<IconPlus size={16} />}>
      {t("commands-new")}
    </Button>
  );
  const actions = (
    <>
      <BotSelect
        isRequired
        value={String(bot)}
        onChange={(other) => other !== "" && void navigate(`/commands/${other}`)}
      />
      <CommandFileMenu bot={bot} mayWrite={mayWrite} />
      {newCommand}
    </>
  );
  return (
    <Page title={t("nav-commands")} about={t("commands-about")} actions={actions}>
      <Conflicts conflicts={registry?.conflicts ?? []} />
      <Tabs
        value={tabs.find((one) => one === tab) ?? "own"}
        onChange={(value) => setTab(value === "own" ? "" : (value ?? ""))}
        keepMounted={false}
      >
        <Group justify="space-between" mb="md">
          <TabNames counts={{ own: registry?.custom.length, "built-in": registry?.builtIn.length }} />
          {tab !== "menu" && <SearchField label={t("commands-search")} />}
        </Group>
        <Tabs.Panel value="own">
          <OwnCommands
            bot={bot}
            list={listOf(asked, ({ custom }) => custom.filter(matches))}
            isSearched={words !== ""}
            newCommand={newCommand}
          />
        </Tabs.Panel>
        <Tabs.Panel value="built-in">
          <BuiltInCommands bot={bot} list={listOf(asked, ({ builtIn }) => builtIn.filter(matches))} />
        </Tabs.Panel>
        <Tabs.Panel value="menu">
          <TelegramMenus bot={bot} />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}

type Counts = { readonly [Tab in (typeof tabs)[number]]?: number | undefined };

function TabNames({ counts }: { readonly counts: Counts }) {
  const t = useTexts();
  return (
    <Tabs.List>
      {tabs.map((one) => (
        <Tabs.Tab
          key={one}
          value={one}
          rightSection={
            counts[one] !== undefined && (
              <Badge size="sm" color="gray">
                {counts[one]}
              </Badge>
            )
          }
        >
          {t(`commands-tab-${one}`)}
        </Tabs.Tab>
      ))}
    </Tabs.List>
  );
}

function Conflicts({ conflicts }: { readonly conflicts: readonly string[] }) {
  const t = useTexts();
  if (conflicts.length === 0) return null;
  return (
    <Alert
      color="yellow"
      icon={<IconAlertTriangle />}
      title={t("commands-conflicts", { count: conflicts.length })}
    >
      <List size="sm">
        {conflicts.map((conflict) => (
          <List.Item key={conflict}>{conflict}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
