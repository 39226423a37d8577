import { Box, Button, Group, Switch, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPlus, IconRobot } from "@tabler/icons-react";
import { $api } from "../../api/client.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { DataTable } from "../../ui/data-table.js";
import { EmptyState } from "../../ui/empty-state.js";
import { useFormat } from "../../ui/format.js";
import { pagedBy, pagesOf } from "../../ui/list-state.js";
import { Page } from "../../ui/page.js";
import { Time } from "../../ui/time.js";
import { useUrlState } from "../../ui/use-url-state.js";
import { AddBotDialog } from "./add-bot-dialog.js";
import { BotState, Features } from "./bot-state.js";
import { botTitle, type Bot } from "./bot-types.js";

/** The bots of this deployment, and how each is. */
export function BotsPage() {
  const t = useTexts();
  const { number } = useFormat();
  const { may } = useSession();
  const [isAdding, adding] = useDisclosure();
  const [removed, setRemoved] = useUrlState("removed");
  const query = removed === "" ? {} : { removed: "true" };
  const asked = $api.useInfiniteQuery("get", "/api/bots", { params: { query } }, pagedBy("after"));
  const list = pagesOf(asked, ({ bots }) => bots);
  const add = may("bots:write") && (
    <Button leftSection={<IconPlus size={16} />} onClick={adding.open}>
      {t("bots-add")}
    </Button>
  );
  return (
    <Page title={t("nav-bots")} about={t("bots-about")} actions={add}>
      <Switch
        label={t("bots-with-removed")}
        checked={removed !== ""}
        onChange={({ currentTarget }) => setRemoved(currentTarget.checked ? "true" : "")}
      />
      <DataTable
        label={t("nav-bots")}
        list={list}
        rowKey={({ id }) => id}
        to={({ id }) => `/bots/${id}`}
        empty={
          <EmptyState title={t("bots-none")} hint={t("bots-none-hint")} icon={IconRobot}>
            {add}
          </EmptyState>
        }
        columns={[
          { id: "bot", title: t("bot"), cell: (bot) => <Name bot={bot} /> },
          { id: "state", title: t("bots-state"), cell: (bot) => <State bot={bot} /> },
          { id: "mode", title: t("bots-mode"), cell: ({ mode }) => t(`bots-mode-${mode}`) },
          { id: "features", title: t("bots-features"), cell: (bot) => <Features names={bot.features} /> },
          {
            id: "pending",
            title: t("bots-pending"),
            atEnd: true,
            cell: ({ pending }) => (
              <span className="numeric">{pending === null ? "–" : number(pending)}</span>
            ),
          },
          { id: "checked", title: t("bots-checked"), cell: ({ checkedAt }) => <Time at={checkedAt} /> },
        ]}
      />
      <AddBotDialog isOpen={isAdding} onClose={adding.close} />
    </Page>
  );
}

const Name = ({ bot }: { readonly bot: Bot }) => (
  <Box component="span" style={{ display: "inline-block" }}>
    {botTitle(bot)}
    {bot.username !== "" && (
      <Text span display="block" size="sm" c="var(--quiet)">
        @{bot.username}
      </Text>
    )}
  </Box>
);

/** With what is wrong, in words. */
const State = ({ bot: { state, faults } }: { readonly bot: Bot }) => (
  <Box maw={340}>
    <Group gap="xs">
      <BotState state={state} />
    </Group>
    {state !== "off" &&
      state !== "removed" &&
      faults.map(({ code, text }) => (
        <Text key={code} size="sm" mt={4} c="var(--quiet)">
          {text}
        </Text>
      ))}
  </Box>
);
